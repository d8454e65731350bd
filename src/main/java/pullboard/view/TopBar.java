package pullboard.view;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pullboard.board.Entry;
import pullboard.control.BoardControl;
import pullboard.control.Subscription;
import pullboard.text.Texts;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;
import pullboard.view.kit.Ticks;

/// The top bar of every screen: the shop's name, the find field, undo and redo, a new card, the clock.
final class TopBar {
    private static final Duration TICK = Duration.ofSeconds(5);

    private final Services services;
    private final Texts texts;
    private final Label shop = new Label();
    private final FindField find;
    private final Button undo;
    private final Button redo;
    private final Button add = new Button();
    private final Label time = new Label();
    private final Label day = new Label();
    private final VBox clock = new VBox(time, day);

    TopBar(Services services, Texts texts) {
        this.services = services;
        this.texts = texts;
        find = new FindField(services, texts);
        shop.getStyleClass().add("title-2");
        shop.getStyleClass().add("shop-name");
        undo = icon("undo", Feather.CORNER_UP_LEFT, () -> services.actions().undo());
        redo = icon("redo", Feather.CORNER_UP_RIGHT, () -> services.actions().redo());
        add.setId("add-card");
        add.setText(texts.get("top.add"));
        add.getStyleClass().add("primary");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> services.go().newCard().accept(""));
        time.getStyleClass().add("clock-time");
        day.getStyleClass().add("clock-day");
        clock.getStyleClass().add("clock");
        clock.setMinWidth(Region.USE_PREF_SIZE);
    }

    List<Node> left() {
        return List.of(shop, find.node());
    }

    List<Node> right() {
        return List.of(undo, redo, add, clock);
    }

    FindField find() {
        return find;
    }

    /// Follows the board and the clock until closed.
    Subscription shown() {
        BoardControl control = services.control();
        state(control.state());
        tick();
        Subscription ticks = Ticks.every(TICK, this::tick);
        return Subscriptions.of(control.watchState(this::state), control.watch(_ -> tick()), ticks);
    }

    private void tick() {
        shop.setText(services.control().now().shop().name());
        ZoneId zone = services.control().now().shop().zone();
        ZonedDateTime now = services.now().atZone(zone);
        time.setText(DateTimeFormatter.ofPattern("HH:mm", texts.locale()).format(now));
        day.setText(services.dates().day(now.toLocalDate(), now.toLocalDate()));
    }

    private void state(BoardControl.State state) {
        set(undo, state.undo(), "top.undo");
        set(redo, state.redo(), "top.redo");
    }

    private void set(Button button, @Nullable Entry entry, String key) {
        button.setDisable(entry == null);
        String words =
                entry == null ? texts.get(key + ".none") : texts.get(key, new EntryWords(services, texts).of(entry));
        if (button.getTooltip() == null) {
            button.setTooltip(new Tooltip());
        }
        button.getTooltip().setText(words);
        button.setAccessibleText(words);
    }

    private static Button icon(String id, Ikon icon, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("icon-button", "plain");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
