package pullboard.view.loop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pullboard.board.supply.Kanban;
import pullboard.plan.loop.LoopState;
import pullboard.text.SupplyWords;
import pullboard.text.Texts;
import pullboard.view.form.Fields;

/// One loop on the loop board: how urgent it is, what it is for, and all its cards.
final class LoopLine extends VBox {
    /// A loop with more cards than this shows them by state.
    private static final int MOST_CHIPS = 40;

    /// So wide the buttons find room beside the figures.
    private static final double BESIDE_EM = 60;

    private final LoopState state;
    private final LoopWords words;
    private final Label out = new Label();
    private final HBox head = new HBox();
    private final FlowPane below = new FlowPane();
    private final List<Node> ways = new ArrayList<>();

    /// What the line's buttons do.
    record Deeds(Consumer<Kanban> card, Consumer<LoopState> ask, Consumer<LoopState> size, Consumer<LoopState> setUp) {}

    LoopLine(LoopState state, LoopWords words, SupplyWords supply, Deeds deeds) {
        this.state = state;
        this.words = words;
        getStyleClass().addAll("block", "loop-line");
        setId("loop-" + state.loop().name());
        below.getStyleClass().add("tiles");
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("tiles");
        chips.getChildren().setAll(chips(supply, deeds.card()));
        ways.add(figures());
        ways(deeds);
        head.getChildren().setAll(zone(), names());
        head.getStyleClass().add("loop-head");
        getChildren().addAll(head, chips);
        widthProperty().subscribe(this::place);
        if (state.isUntouched()) {
            Label begin = new Label(words.texts().get("line.begin"));
            begin.getStyleClass().add("banner-warn");
            begin.setWrapText(true);
            begin.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(1, begin);
        }
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.F2) {
                deeds.setUp().accept(state);
                event.consume();
            }
        });
    }

    LoopState state() {
        return state;
    }

    /// Says when it runs out, as seen from now.
    void tell(Instant now) {
        out.setText(words.runsOut(state, now));
    }

    private void ways(Deeds deeds) {
        Texts texts = words.texts();
        int waiting = state.waiting();
        if (waiting > 0) {
            ways.add(button("ask-", texts.get("line.ask", waiting), deeds.ask()));
        }
        ways.add(button("size-", texts.get("line.size"), deeds.size()));
        ways.add(button("set-up-", texts.get("line.setUp"), deeds.setUp()));
    }

    /// The figures and the buttons stand beside the names, or where there is no room on a line of their own.
    private void place(Number width) {
        boolean isNarrow = width.doubleValue() < BESIDE_EM * out.getFont().getSize();
        below.getChildren().clear();
        head.getChildren().removeAll(ways);
        getChildren().remove(below);
        if (isNarrow) {
            below.getChildren().setAll(ways);
            getChildren().add(1, below);
        } else {
            head.getChildren().addAll(ways);
        }
    }

    private Button button(String kind, String word, Consumer<LoopState> deed) {
        Button button = Fields.button(kind + state.loop().name(), word, () -> deed.accept(state));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Node zone() {
        String style = state.zone().name().toLowerCase(Locale.ROOT);
        Region mark = new Region();
        mark.getStyleClass().addAll("zone-mark", "zone-mark-" + style);
        Label word = new Label(words.texts().get("zone." + state.zone().name()));
        word.getStyleClass().addAll("zone-word", "zone-word-" + style);
        VBox zone = new VBox(mark, word);
        zone.getStyleClass().add("zone");
        zone.setAccessibleText(word.getText());
        return zone;
    }

    private Node names() {
        String part = state.part().number();
        String description = state.part().description();
        Label name = new Label(state.loop().name());
        name.getStyleClass().add("title-2");
        Label what = new Label(description.isEmpty() ? part : part + " · " + description);
        Label way = new Label(words.way(state.loop()));
        way.getStyleClass().add("hint");
        boolean saysMore = !what.getText().equals(name.getText());
        VBox names = saysMore ? new VBox(name, what, way) : new VBox(name, way);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        return names;
    }

    private Node figures() {
        Texts texts = words.texts();
        Label stock =
                new Label(texts.get("line.stock", state.stock(), state.part().unit()));
        stock.getStyleClass().add("loop-stock");
        stock.setId("stock-" + state.loop().name());
        Label full =
                new Label(texts.get("line.full", state.full(), state.cards().size()));
        out.getStyleClass().add("loop-out");
        VBox figures = new VBox(stock, full, out);
        figures.getStyleClass().add("loop-figures");
        figures.setMinWidth(Region.USE_PREF_SIZE);
        return figures;
    }

    private List<Node> chips(SupplyWords supply, Consumer<Kanban> opens) {
        List<Node> chips = new ArrayList<>();
        if (state.cards().size() <= MOST_CHIPS) {
            state.cards().forEach(card -> chips.add(new Chip(card, 1, supply, words.texts(), opens)));
            return chips;
        }
        Map<String, List<Kanban>> byState = new LinkedHashMap<>();
        for (Kanban card : state.cards()) {
            String key = card.isBlocked() ? "blocked" : card.state().name();
            byState.computeIfAbsent(key, _ -> new ArrayList<>()).add(card);
        }
        byState.values().forEach(cards -> {
            Kanban oldest = java.util.Collections.min(cards, java.util.Comparator.comparing(Kanban::since));
            chips.add(new Chip(oldest, cards.size(), supply, words.texts(), opens));
        });
        return chips;
    }
}
