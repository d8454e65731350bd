package pullboard.view.flow;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.flow.series.Behind;
import pullboard.text.Texts;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;

/// The panel at the side with the cards and movements behind a point. A click on a card opens it.
final class BehindPanel {
    /// So many cards are shown at first.
    private static final int FIRST = 40;

    private final Services services;
    private final FlowSource source;

    BehindPanel(Services services, FlowSource source) {
        this.services = services;
        this.source = source;
    }

    /// What was found, and how many cards there are in all.
    private record Found(List<BehindLines.Line> lines, int cards, int movements) {}

    /// Opens a definition.
    void define(String title, String definition) {
        Label words = new Label(definition);
        words.setWrapText(true);
        services.panels().show(title, words, Panels.At.SIDE);
    }

    /// Opens what is behind a point; nothing where there is nothing.
    ///
    /// @param says what the point is
    /// @param behind asked beside the screen
    void open(String title, String says, Supplier<@Nullable Behind> behind) {
        read(behind, FIRST, found -> {
            Label point = new Label(says);
            point.setWrapText(true);
            VBox body = new VBox(point);
            body.getStyleClass().add("stack-tight");
            body.getStylesheets().add(form());
            fill(body, found, behind);
            services.panels().show(title, body, Panels.At.SIDE);
        });
    }

    private static String form() {
        return String.valueOf(BehindPanel.class.getResource("/pullboard/view/form.css"));
    }

    private void read(Supplier<@Nullable Behind> behind, int most, java.util.function.Consumer<Found> done) {
        Board board = services.control().now();
        Instant now = services.now();
        Locale locale = services.look().now().language();
        services.work()
                .start(
                        () -> source.look(log -> {
                            Behind found = behind.get();
                            if (found == null) {
                                throw new CancellationException();
                            }
                            BehindLines lines = new BehindLines(log, board, now, locale);
                            return new Found(lines.of(found, most), found.cards().length, found.movements().length);
                        }),
                        done,
                        failure -> services.panels()
                                .show(String.valueOf(failure.getMessage()), new Label(), Panels.At.SIDE));
    }

    private void fill(VBox body, Found found, Supplier<@Nullable Behind> behind) {
        Texts texts = services.texts("view-flow");
        Label count = new Label(texts.get("behind.count", found.cards(), found.movements()));
        count.getStyleClass().add("hint");
        body.getChildren().add(count);
        found.lines().forEach(line -> body.getChildren().add(row(line, texts)));
        if (found.lines().size() < found.cards()) {
            Button more = new Button(texts.get("behind.more", found.cards()));
            more.setOnAction(_ -> read(behind, Integer.MAX_VALUE, all -> {
                body.getChildren().subList(1, body.getChildren().size()).clear();
                fill(body, all, behind);
            }));
            body.getChildren().add(more);
        }
    }

    private VBox row(BehindLines.Line line, Texts texts) {
        Button card = new Button(line.card().number() + " · " + line.facts());
        card.setMnemonicParsing(false);
        card.setMaxWidth(Double.MAX_VALUE);
        card.getStyleClass().addAll("plain", "behind-card");
        card.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        card.setOnAction(_ -> services.go().openCard().accept(line.card()));
        VBox row = new VBox(card);
        row.getStyleClass().add("line");
        if (line.left() > 0) {
            row.getChildren().add(hint(texts.get("behind.before", line.left())));
        }
        line.movements().forEach(movement -> row.getChildren().add(hint(movement)));
        return row;
    }

    private static Label hint(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        return label;
    }
}
