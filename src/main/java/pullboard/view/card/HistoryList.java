package pullboard.view.card;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.control.TroubleException;
import pullboard.text.Texts;
import pullboard.view.kit.Services;

/// Reads a card's history beside the screen and shows it: the movements at once, what the ledger says besides as soon
/// as
/// it has been read through.
final class HistoryList {
    private static final int FIRST = 60;

    private final Services services;
    private final Texts texts;

    /// Counts readings: an older one stops and says nothing. Reading is never interrupted, since a file under an
    /// interrupted thread closes for all.
    private final AtomicInteger newest = new AtomicInteger();

    HistoryList(Services services, Texts texts) {
        this.services = services;
        this.texts = texts;
    }

    void close() {
        newest.incrementAndGet();
    }

    void read(CardId card, Label state, VBox into) {
        int reading = newest.incrementAndGet();
        Board board = services.control().now();
        Instant now = services.now();
        Locale language = services.look().now().language();
        services.work()
                .start(
                        () -> movements(card, board, now, language),
                        history -> {
                            show(history.lines(), reading, state, into, false);
                            readLedger(history, reading, board.revision(), state, into);
                        },
                        failure -> failed(failure, reading, state));
    }

    private CardHistory movements(CardId card, Board board, Instant now, Locale language) throws TroubleException {
        CardHistory history = new CardHistory(card, board, now, language);
        history.add(services.records().movementsOf(card));
        return history;
    }

    private void readLedger(CardHistory history, int reading, long until, Label state, VBox into) {
        services.work()
                .start(
                        () -> {
                            services.records().entries(entry -> {
                                history.add(entry);
                                return entry.revision() < until && newest.get() == reading;
                            });
                            return history.lines();
                        },
                        all -> show(all, reading, state, into, false),
                        failure -> failed(failure, reading, state));
    }

    private void show(List<HistoryLine> lines, int reading, Label state, VBox into, boolean all) {
        if (newest.get() != reading) {
            return;
        }
        state.setText(texts.get("history.none"));
        state.setVisible(lines.isEmpty());
        state.setManaged(lines.isEmpty());
        into.getChildren()
                .setAll(lines.stream()
                        .limit(all ? Long.MAX_VALUE : FIRST)
                        .map(HistoryList::row)
                        .toList());
        if (!all && lines.size() > FIRST) {
            Button more = new Button(texts.get("history.more", lines.size()));
            more.setOnAction(_ -> show(lines, reading, state, into, true));
            into.getChildren().add(more);
        }
    }

    private void failed(Exception failure, int reading, Label state) {
        if (newest.get() == reading) {
            String why = failure instanceof TroubleException trouble
                    ? services.wording().trouble(trouble.trouble()).onOneLine()
                    : String.valueOf(failure.getMessage());
            state.setText(texts.get("history.failed", why));
            state.setVisible(true);
            state.setManaged(true);
        }
    }

    private static VBox row(HistoryLine line) {
        Label what = new Label(line.what());
        what.getStyleClass().add("text-strong");
        Label where = new Label(line.where());
        where.setMinWidth(0);
        where.setWrapText(true);
        where.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(where, Priority.ALWAYS);
        Label when = new Label(line.when());
        when.getStyleClass().add("hint");
        when.setMinWidth(Label.USE_PREF_SIZE);
        what.setMinWidth(Label.USE_PREF_SIZE);
        HBox top = new HBox(what, where, when);
        top.getStyleClass().add("row");
        top.setAlignment(Pos.TOP_LEFT);
        VBox row = new VBox(top);
        row.getStyleClass().add("line");
        if (!line.details().isEmpty()) {
            Label details = new Label(line.details());
            details.getStyleClass().add("hint");
            details.setWrapText(true);
            row.getChildren().add(details);
        }
        return row;
    }
}
