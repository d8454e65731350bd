package pullboard.view.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screens, each with an icon and a word; the last one stands at the foot. Where the window is too low for all of
/// them, those that do not fit are in a menu at the foot.
public final class Rail extends Region {
    private static final int MOST = 99;

    /// Left and right of a word, in letter sizes.
    private static final double BESIDE_EM = 0.4;

    private final Map<Item, ToggleButton> buttons = new LinkedHashMap<>();
    private final Map<String, Label> badges = new LinkedHashMap<>();
    private final Consumer<String> chosen;
    private final ToggleButton more;
    private final Text ruler = new Text();
    private String selected = "";
    private int seen;

    /// A screen on the rail.
    ///
    /// @param name as on the command line, for example `board`
    public record Item(String name, String word, Ikon icon) {}

    /// @param more what opens the menu of those that do not fit
    public Rail(List<Item> items, Item more, Consumer<String> chosen) {
        this.chosen = chosen;
        getStyleClass().add("rail");
        for (Item item : items) {
            ToggleButton button = button(item);
            button.setOnAction(_ -> choose(item));
            buttons.put(item, button);
        }
        this.more = button(more);
        this.more.setVisible(false);
        this.more.setOnAction(_ -> showRest());
        getChildren().addAll(buttons.values());
        getChildren().add(this.more);
        seen = items.size();
    }

    private ToggleButton button(Item item) {
        Label badge = new Label();
        badge.getStyleClass().add("rail-badge");
        badge.setId("badge-" + item.name());
        badge.setVisible(false);
        badge.setManaged(false);
        badges.put(item.name(), badge);
        ToggleButton button = new ToggleButton(item.word(), new StackPane(new FontIcon(item.icon()), badge));
        button.setId("rail-" + item.name());
        button.getStyleClass().setAll("rail-item");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMnemonicParsing(false);
        return button;
    }

    private void choose(Item item) {
        select(item.name());
        chosen.accept(item.name());
    }

    private void showRest() {
        mark();
        ContextMenu menu = new ContextMenu();
        buttons.keySet().stream().skip(seen).forEach(item -> {
            MenuItem entry = new MenuItem(item.word(), new FontIcon(item.icon()));
            entry.setId("more-" + item.name());
            entry.setMnemonicParsing(false);
            entry.setOnAction(_ -> choose(item));
            menu.getItems().add(entry);
        });
        Bounds at = more.localToScreen(more.getLayoutBounds());
        menu.show(this, at.getMaxX(), at.getMinY());
    }

    /// Shows a small number beside the icon of a screen; it neither moves nor sounds.
    ///
    /// @param count 0: none is shown
    /// @param words of the screen's name and the number, for those who hear it
    public void badge(String name, int count, String words) {
        buttons.forEach((item, button) -> {
            Label badge = badges.get(name);
            if (badge != null && item.name().equals(name)) {
                badge.setText(count > MOST ? MOST + "+" : String.valueOf(count));
                badge.setVisible(count > 0);
                badge.setManaged(count > 0);
                button.setAccessibleText(count > 0 ? words : button.getText());
            }
        });
    }

    /// Marks the screen that is shown.
    public void select(String name) {
        selected = name;
        mark();
    }

    /// A screen in the menu is marked by what opens the menu.
    private void mark() {
        buttons.forEach((item, button) -> button.setSelected(item.name().equals(selected)));
        more.setSelected(buttons.entrySet().stream()
                .skip(seen)
                .anyMatch(one -> one.getKey().name().equals(selected)));
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets inside = getInsets();
        return inside.getTop() + buttons.size() * highest() + inside.getBottom();
    }

    private double highest() {
        return buttons.values().stream()
                .mapToDouble(button -> button.minHeight(-1))
                .max()
                .orElse(0);
    }

    /// Of the widest word when it is selected, so that the rail is as wide on every screen.
    @Override
    protected double computePrefWidth(double height) {
        double em = more.getFont().getSize();
        ruler.setFont(Font.font("Inter SemiBold", em));
        double widest = 0;
        for (Item item : buttons.keySet()) {
            ruler.setText(item.word());
            widest = Math.max(widest, ruler.getLayoutBounds().getWidth());
        }
        Insets inside = getInsets();
        return snapSizeX(
                Math.max(minWidth(-1), inside.getLeft() + Math.ceil(widest) + BESIDE_EM * em + inside.getRight()));
    }

    @Override
    protected void layoutChildren() {
        Insets inside = getInsets();
        double height = getHeight() - inside.getTop() - inside.getBottom();
        double width = getWidth() - inside.getLeft() - inside.getRight();
        double each = Math.floor(highest());
        int all = buttons.size();
        int fit = each * all <= height ? all : Math.max(1, (int) (height / each) - 1);
        boolean isNew = fit != seen;
        seen = fit;
        more.setVisible(fit < all);
        double step = Math.min(Math.floor(height / (fit < all ? fit + 1 : all)), more.prefHeight(-1));
        double foot = getHeight() - inside.getBottom() - step;
        int at = 0;
        for (ToggleButton button : buttons.values()) {
            button.setVisible(at < fit);
            boolean isFoot = fit == all && at == all - 1;
            button.resizeRelocate(inside.getLeft(), isFoot ? foot : inside.getTop() + at * step, width, step);
            at++;
        }
        more.resizeRelocate(inside.getLeft(), foot, width, step);
        if (isNew) {
            mark();
        }
    }
}
