package pullboard.view.sizing;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import pullboard.plan.figure.CarryingRate;
import pullboard.plan.sizing.replay.Replayed;
import pullboard.plan.sizing.replay.Wait;
import pullboard.text.Dates;

/// What each number of cards would have been good for: a line each, one of which is chosen.
final class ReplayGrid extends GridPane {
    private static final List<String> HEADS = List.of(
            "replay.cards",
            "replay.outs",
            "replay.longest",
            "replay.lowest",
            "replay.average",
            "replay.value",
            "replay.cost");

    private final SizingWords words;
    private final IntConsumer chosen;

    /// @param chosen told the number of cards that is chosen
    ReplayGrid(SizingWords words, IntConsumer chosen) {
        this.words = words;
        this.chosen = chosen;
        getStyleClass().addAll("sheet", "sizing-replay");
    }

    /// @param cost of a piece
    /// @param rate what holding stock costs
    /// @param wanted chosen now
    /// @param now cards that the loop has
    void show(List<Replayed> all, BigDecimal cost, CarryingRate rate, int wanted, int now, Dates dates) {
        getChildren().clear();
        for (int i = 0; i < HEADS.size(); i++) {
            add(right(words.get(HEADS.get(i), rate.share()), "field-name"), i, 0);
        }
        ToggleGroup group = new ToggleGroup();
        int row = 1;
        for (Replayed replayed : all) {
            add(choice(replayed.cards(), wanted, now, group), 0, row);
            String style = replayed.stockOuts() == 0 ? "text-good" : "text-bad";
            String outs = (replayed.stockOuts() == 0 ? "✓ " : "▲ ") + replayed.stockOuts();
            add(right(outs, style, "text-strong"), 1, row);
            add(right(replayed.stockOuts() == 0 ? "–" : dates.duration(longest(replayed)), "value"), 2, row);
            add(right(String.valueOf(replayed.lowestStock()), "value"), 3, row);
            add(right(words.number(replayed.averageStock(), 1), "value"), 4, row);
            add(right(words.money(replayed.value(cost)), "value"), 5, row);
            add(right(words.money(replayed.yearlyCost(cost, rate.share())), "value"), 6, row);
            row++;
        }
    }

    private RadioButton choice(int cards, int wanted, int now, ToggleGroup group) {
        RadioButton choice = new RadioButton(words.get(cards == now ? "replay.number.now" : "replay.number", cards));
        choice.setId("cards-" + cards);
        choice.setMnemonicParsing(false);
        choice.setToggleGroup(group);
        choice.setSelected(cards == wanted);
        choice.setMinWidth(USE_PREF_SIZE);
        choice.setOnAction(_ -> chosen.accept(cards));
        return choice;
    }

    private static Duration longest(Replayed replayed) {
        return replayed.waits().stream()
                .map(Wait::lasted)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private static Node right(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setHalignment(label, HPos.RIGHT);
        return label;
    }
}
