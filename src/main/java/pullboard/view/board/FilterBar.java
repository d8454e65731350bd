package pullboard.view.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pullboard.board.Card;
import pullboard.board.ServiceClass;
import pullboard.board.Signal;
import pullboard.text.Texts;
import pullboard.text.Wording;
import pullboard.view.kit.Marks;

/// The board's part of the top bar: which cards are shown, and what is stopped.
final class FilterBar {
    private static final String ALL = "";

    private final Texts texts;
    private final Consumer<Filter> chosen;
    private final ComboBox<String> part = new ComboBox<>();
    private final ComboBox<Filter.Due> due = new ComboBox<>();
    private final ComboBox<String> service = new ComboBox<>();
    private final ToggleButton blocked = new ToggleButton();
    private final Button clear = new Button();
    private final Button stopped = new Button();
    private Filter filter = Filter.ALL;
    private @Nullable Shown shown;
    private boolean setting;

    /// @param chosen told of each other filter
    /// @param showStopped asked to show what is stopped
    FilterBar(Texts texts, Wording wording, Consumer<Filter> chosen, Runnable showStopped) {
        this.texts = texts;
        this.chosen = chosen;
        chip(
                part,
                "filter-part",
                texts.get("filter.part"),
                text -> text.equals(ALL) ? texts.get("filter.parts") : text);
        chip(due, "filter-due", texts.get("filter.due"), value -> texts.get("filter.due." + value.name()));
        part.setOnShowing(_ -> offerParts());
        part.focusedProperty().addListener(_ -> offerParts());
        due.getItems().setAll(Filter.Due.values());
        chip(
                service,
                "filter-class",
                texts.get("filter.class"),
                word -> word.equals(ALL) ? texts.get("filter.classes") : wording.service(ServiceClass.valueOf(word)));
        List<String> classes = new ArrayList<>(List.of(ALL));
        Arrays.stream(ServiceClass.values()).map(Enum::name).forEach(classes::add);
        service.getItems().setAll(classes);
        blocked.setId("filter-blocked");
        blocked.setText(texts.get("filter.blocked"));
        blocked.getStyleClass().add("chip");
        blocked.setMinWidth(Region.USE_PREF_SIZE);
        blocked.setOnAction(_ -> tell());
        clear.setId("filter-clear");
        clear.setGraphic(new FontIcon(Feather.X));
        clear.getStyleClass().addAll("icon-button", "plain");
        clear.setTooltip(new Tooltip(texts.get("filter.clear")));
        clear.setAccessibleText(texts.get("filter.clear"));
        clear.setOnAction(_ -> chosen.accept(Filter.ALL));
        stopped.setId("stopped");
        stopped.getStyleClass().addAll("chip", "danger");
        stopped.setMinWidth(Region.USE_PREF_SIZE);
        stopped.setGraphic(Marks.signal(Signal.State.STOPPED));
        stopped.setOnAction(_ -> showStopped.run());
        show(Filter.ALL, null);
    }

    /// The nodes, left to right.
    List<Node> nodes() {
        return List.of(part, due, service, blocked, clear, stopped);
    }

    /// Shows the filter that holds. What it can be is read from all cards only when somebody is about to choose.
    void show(Filter holds, @Nullable Shown now) {
        filter = holds;
        shown = now;
        if (part.isFocused() || part.isShowing()) {
            offerParts();
        }
        setting = true;
        part.setValue(partOf(filter));
        due.setValue(filter.due());
        service.setValue(filter.service() == null ? ALL : filter.service().name());
        blocked.setSelected(filter.blocked());
        visible(clear, !filter.isAll());
        int stops = shown == null ? 0 : shown.figures().stopped();
        stopped.setText(texts.get("filter.stopped", stops));
        visible(stopped, stops > 0);
        setting = false;
    }

    private void offerParts() {
        List<String> parts = shown == null ? List.of(ALL) : parts(shown);
        if (!parts.equals(part.getItems())) {
            setting = true;
            part.getItems().setAll(parts);
            part.setValue(partOf(filter));
            setting = false;
        }
    }

    private static String partOf(Filter filter) {
        return filter.part() == null ? ALL : filter.part();
    }

    private static List<String> parts(Shown shown) {
        List<String> parts = new ArrayList<>(List.of(ALL));
        shown.board().cards().values().stream()
                .filter(Card::isOpen)
                .map(card -> card.facts().part())
                .distinct()
                .sorted()
                .forEach(parts::add);
        return parts;
    }

    private <T> void chip(ComboBox<T> box, String id, String label, Function<T, String> words) {
        box.setId(id);
        box.getStyleClass().add("chip");
        box.setAccessibleText(label);
        box.setConverter(new StringConverter<T>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("not typed");
            }
        });
        box.setOnAction(_ -> tell());
    }

    private void tell() {
        if (!setting) {
            String wanted = service.getValue();
            boolean anyPart = part.getValue() == null || part.getValue().equals(ALL);
            chosen.accept(new Filter(
                    anyPart ? null : part.getValue(),
                    due.getValue(),
                    wanted == null || wanted.equals(ALL) ? null : ServiceClass.valueOf(wanted),
                    blocked.isSelected()));
        }
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
