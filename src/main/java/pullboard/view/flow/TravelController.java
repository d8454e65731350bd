package pullboard.view.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.Entry;
import pullboard.flow.travel.Comparison;
import pullboard.flow.travel.Moment;
import pullboard.flow.travel.TimeTravel;
import pullboard.report.chart.FlowTable;
import pullboard.text.Texts;
import pullboard.view.kit.Services;

/// The board as it was at any moment: a slider goes there, a day is played in a minute, two moments are compared.
public final class TravelController {
    /// Between two pictures while it plays.
    private static final Duration STEP = Duration.ofMillis(250);

    /// A day in a minute.
    private static final long FASTER = 24 * 60;

    private static final double DAY = 86_400;

    private final Services services;
    private final Texts texts;

    /// Counts readings: an older one stops and says nothing.
    private final AtomicInteger newest = new AtomicInteger();

    private final Timeline playing;
    private @Nullable TimeTravel travel;
    private @Nullable Moment shown;
    private @Nullable Moment marked;
    private long revision = -1;

    @FXML
    private Label moment;

    @FXML
    private Slider slider;

    @FXML
    private Button play;

    @FXML
    private HBox columns;

    @FXML
    private VBox compared;

    public TravelController(Services services) {
        this.services = services;
        texts = services.texts("view-flow");
        playing = new Timeline(new KeyFrame(javafx.util.Duration.millis(STEP.toMillis()), _ -> playOn()));
        playing.setCycleCount(Animation.INDEFINITE);
    }

    @FXML
    private void initialize() {
        slider.valueProperty().subscribe((_, seconds) -> show(seconds.doubleValue()));
        play.setText(texts.get("travel.play"));
    }

    /// Reads the ledger where it has grown since.
    void read() {
        Board board = services.control().now();
        if (board.revision() == revision) {
            return;
        }
        int reading = newest.incrementAndGet();
        services.work()
                .start(
                        () -> read(board, reading),
                        found -> found.ifPresent(one -> begin(one, board.revision(), reading)),
                        failure -> moment.setText(texts.get("failed", String.valueOf(failure.getMessage()))));
    }

    private Optional<TimeTravel> read(Board board, int reading) throws Exception {
        List<Entry> entries = new ArrayList<>();
        services.records().entries(entry -> {
            entries.add(entry);
            return entry.revision() < board.revision() && newest.get() == reading;
        });
        return newest.get() == reading ? TimeTravel.of(entries, _ -> newest.get() == reading) : Optional.empty();
    }

    private void begin(TimeTravel found, long until, int reading) {
        Optional<Instant> first = found.first();
        Optional<Instant> last = found.last();
        if (newest.get() != reading || first.isEmpty() || last.isEmpty()) {
            return;
        }
        boolean isFirst = travel == null;
        travel = found;
        shown = null;
        revision = until;
        slider.setMin(first.get().getEpochSecond());
        slider.setMax(Math.max(slider.getMin() + 1, last.get().getEpochSecond() + 1.0));
        if (isFirst) {
            slider.setValue(slider.getMax());
        }
        show(slider.getValue());
    }

    /// Stops playing and reading.
    void stop() {
        newest.incrementAndGet();
        playing.stop();
        play.setText(texts.get("travel.play"));
    }

    private void show(double seconds) {
        TimeTravel known = travel;
        if (known == null) {
            return;
        }
        Instant at = Instant.ofEpochSecond(Math.round(seconds));
        Moment before = shown;
        boolean isAhead = before != null && !before.at().isAfter(at);
        Moment now = before != null && isAhead ? known.on(before, at) : known.at(at);
        shown = now;
        moment.setText(services.dates().moment(at, services.now()));
        columns.getChildren()
                .setAll(TravelColumn.of(now.board(), services.control().now(), at, services.wording()).stream()
                        .map(column -> new TravelPlace(column, texts))
                        .toList());
        compare(now);
    }

    private void compare(Moment now) {
        Moment other = marked;
        compared.getChildren().clear();
        if (other == null || playing.getStatus() == Animation.Status.RUNNING) {
            return;
        }
        Comparison comparison = other.at().isAfter(now.at()) ? Comparison.of(now, other) : Comparison.of(other, now);
        TravelTables tables = new TravelTables(services.control().now(), texts, services.wording(), services.dates());
        compared.getChildren()
                .setAll(
                        new TableCard(tables.cards(comparison), this::open),
                        new TableCard(tables.stations(comparison), _ -> {}));
    }

    private void open(FlowTable.Row row) {
        services.go().openCard().accept(new CardId(row.cells().getFirst()));
    }

    private void playOn() {
        double next = slider.getValue() + STEP.toMillis() / 1000.0 * FASTER;
        slider.setValue(Math.min(slider.getMax(), next));
        if (next >= slider.getMax()) {
            stop();
        }
    }

    @FXML
    private void playOrStop() {
        if (playing.getStatus() == Animation.Status.RUNNING) {
            stop();
            read();
            show(slider.getValue());
            return;
        }
        if (slider.getValue() >= slider.getMax()) {
            slider.setValue(Math.max(slider.getMin(), slider.getMax() - DAY));
        }
        playing.play();
        play.setText(texts.get("travel.stop"));
    }

    @FXML
    private void dayBack() {
        slider.setValue(slider.getValue() - DAY);
    }

    @FXML
    private void dayOn() {
        slider.setValue(slider.getValue() + DAY);
    }

    @FXML
    private void markHere() {
        Moment now = shown;
        marked = now;
        if (now != null) {
            compare(now);
        }
    }
}
