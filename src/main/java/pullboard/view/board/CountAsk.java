package pullboard.view.board;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Card;
import pullboard.board.Pieces;
import pullboard.board.supply.Books;
import pullboard.text.Texts;
import pullboard.view.form.CodeChoice;

/// Asks at Ready what came out, right where the card was put down. All good is one key away.
final class CountAsk {
    private static final int MOST_DIGITS = 10;

    private final BoardPane pane;
    private final Texts texts;
    private @Nullable VBox shown;
    private Runnable dropped = () -> {};

    /// What is typed.
    private record Counts(TextField good, TextField rejected, TextField held) {
        long bad() {
            return value(rejected.getText()) + value(held.getText());
        }

        Pieces pieces() {
            return new Pieces(value(good.getText()), value(rejected.getText()), value(held.getText()));
        }
    }

    CountAsk(BoardPane pane, Texts texts) {
        this.pane = pane;
        this.texts = texts;
    }

    /// Asks for the pieces of `card`.
    ///
    /// @param books for the reasons of rejected and held pieces
    /// @param near where, in the scene
    /// @param counted told the pieces, and why some were rejected or held; empty: nobody said
    /// @param cancelled told if nothing is to happen
    void ask(Card card, Books books, Point2D near, BiConsumer<Pieces, String> counted, Runnable cancelled) {
        close(true);
        VBox box = new VBox(10);
        box.getStyleClass().add("count-ask");
        box.setManaged(false);
        dropped = cancelled;
        Counts counts = new Counts(field("good", card.pieces()), field("rejected", 0), field("held", 0));
        Button all = button("all", () -> answer(() -> counted.accept(Pieces.allGood(card.pieces()), "")));
        all.getStyleClass().add("primary");
        CodeChoice codes = new CodeChoice(
                books, texts.get("count.why"), code -> answer(() -> counted.accept(counts.pieces(), code)));
        Button record = button("record", () -> {
            if (!codes.isMissing()) {
                answer(() -> counted.accept(counts.pieces(), ""));
            }
        });
        for (TextField bad : List.of(counts.rejected, counts.held)) {
            bad.textProperty().addListener(_ -> {
                counts.good.setText(Long.toString(Math.max(0, card.pieces() - counts.bad())));
                if (codes.ask(counts.bad() > 0)) {
                    lay(box, near);
                }
            });
        }
        Label title = new Label(texts.get("count.title", card.id(), card.pieces()));
        title.getStyleClass().add("title-3");
        box.getChildren().addAll(title, fields(counts, record), codes, new HBox(8, all, record));
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        show(box, near);
        all.requestFocus();
    }

    boolean isOpen() {
        return shown != null;
    }

    /// Gives up the question, if one is asked.
    void close(boolean tell) {
        VBox open = shown;
        if (open == null) {
            return;
        }
        shown = null;
        pane.overlay().getChildren().remove(open);
        pane.requestFocus();
        if (tell) {
            dropped.run();
        }
    }

    private void answer(Runnable tell) {
        close(false);
        tell.run();
    }

    private void show(VBox box, Point2D near) {
        shown = box;
        pane.overlay().getChildren().add(box);
        lay(box, near);
    }

    /// As large as it has to be, and inside the board.
    private void lay(VBox box, Point2D near) {
        box.applyCss();
        double width = box.prefWidth(-1);
        double height = box.prefHeight(width);
        Point2D point = pane.sceneToLocal(near);
        double x = Math.clamp(point.getX() - width / 2, 8, Math.max(8, pane.getWidth() - width - 8));
        double y = Math.clamp(point.getY() - height / 2, 8, Math.max(8, pane.getHeight() - height - 8));
        box.resizeRelocate(Math.round(x), Math.round(y), width, height);
    }

    private Button button(String name, Runnable deed) {
        Button button = new Button(texts.get("count." + name));
        button.setId("count-" + name);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private GridPane fields(Counts counts, Button record) {
        GridPane grid = new GridPane(10, 8);
        for (TextField field : List.of(counts.good, counts.rejected, counts.held)) {
            String key = field.getId().replace('-', '.');
            grid.addRow(grid.getRowCount(), label(key, field), field);
            field.setOnAction(_ -> record.fire());
            field.focusedProperty().addListener(_ -> Platform.runLater(field::selectAll));
        }
        return grid;
    }

    private Label label(String key, Node field) {
        Label label = new Label(texts.get(key));
        label.setLabelFor(field);
        return label;
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close(true);
            event.consume();
        }
    }

    private static TextField field(String name, long value) {
        TextField field = new TextField(Long.toString(value));
        field.setId("count-" + name);
        field.setPrefColumnCount(MOST_DIGITS);
        field.setTextFormatter(new TextFormatter<String>(CountAsk::digitsOnly));
        return field;
    }

    /// Whatever is not a digit, or one too many, is not typed.
    private static TextFormatter.Change digitsOnly(TextFormatter.Change change) {
        String digits = change.getText().replaceAll("\\D", "");
        int length = change.getControlText().length() - (change.getRangeEnd() - change.getRangeStart());
        change.setText(length + digits.length() <= MOST_DIGITS ? digits : "");
        return change;
    }

    private static long value(String digits) {
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }
}
