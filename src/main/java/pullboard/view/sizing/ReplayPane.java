package pullboard.view.sizing;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.supply.Part;
import pullboard.plan.figure.CarryingRate;
import pullboard.plan.sizing.Sizing;
import pullboard.plan.sizing.evidence.LoopEvidence;
import pullboard.plan.sizing.evidence.LoopInputs;
import pullboard.plan.sizing.replay.Replayed;
import pullboard.plan.sizing.replay.Wait;
import pullboard.view.chart.ChartView;
import pullboard.view.kit.Services;
import pullboard.view.plan.RatePanel;

/// The last weeks played again: a table, a chart, and who would have waited.
final class ReplayPane extends VBox {
    private static final int MOST_WAITS = 6;

    private final Services services;
    private final SizingWords words;
    private final Label note = line("", "hint");
    private final ReplayGrid grid;
    private final Button rate;
    private final VBox waits = new VBox();
    private @Nullable ChartView chart;

    /// @param chosen told the number of cards that is chosen
    ReplayPane(Services services, SizingWords words, IntConsumer chosen) {
        this.services = services;
        this.words = words;
        grid = new ReplayGrid(words, chosen);
        waits.getStyleClass().add("stack-tight");
        getStyleClass().add("stack");
        rate = RatePanel.button(services);
        getChildren().addAll(note, grid, rate, waits);
    }

    /// @param wanted the number of cards that is chosen now
    void show(LoopInputs given, Board board, int wanted) {
        LoopEvidence evidence = given.evidence();
        boolean can = evidence.canReplay();
        getChildren().forEach(child -> Seen.set(child, can || child.equals(note)));
        if (!can) {
            note.setText(words.get("replay.none"));
            return;
        }
        int proposed = given.sizing().map(Sizing::cards).orElse(evidence.loop().cards());
        note.setText(words.get(
                "replay.note",
                evidence.days(),
                evidence.uses().size(),
                evidence.rounds().size(),
                given.sized(evidence.loop().cards()).container()));
        List<Replayed> all = Replays.of(given, proposed);
        Part part = board.books().find(Part.class, evidence.loop().part());
        BigDecimal cost = part == null ? BigDecimal.ZERO : part.cost();
        CarryingRate carrying = CarryingRate.of(board);
        rate.setText(RatePanel.words(services));
        grid.show(all, cost, carrying, wanted, evidence.loop().cards(), services.dates());
        draw(all);
        tellWaits(all, wanted);
    }

    private void draw(List<Replayed> all) {
        ChartView view = chart;
        if (view == null) {
            view = new ChartView(
                    ReplayChart.of(all, words),
                    services.look().now().language(),
                    services.look().em().get());
            view.setId("replayChart");
            chart = view;
            getChildren().add(3, view);
        } else {
            view.show(ReplayChart.of(all, words));
        }
    }

    private void tellWaits(List<Replayed> all, int wanted) {
        waits.getChildren().clear();
        for (Replayed replayed : all) {
            if (replayed.cards() == wanted) {
                int count = replayed.stockOuts();
                waits.getChildren().add(line(words.get("waits", wanted, count), "title-3"));
                replayed.waits().stream().limit(MOST_WAITS).forEach(this::tell);
                if (count > MOST_WAITS) {
                    waits.getChildren().add(line(words.get("waits.more", count - MOST_WAITS), "hint"));
                }
            }
        }
    }

    private void tell(Wait wait) {
        String says = words.get(
                wait.isOver() ? "wait" : "wait.open",
                services.dates().moment(wait.need().at(), services.now()),
                wait.missing(),
                wait.need().pieces(),
                services.dates().duration(wait.lasted()));
        waits.getChildren().add(line(says, "value"));
    }

    private static Label line(String text, String style) {
        Label line = new Label(text);
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }
}
