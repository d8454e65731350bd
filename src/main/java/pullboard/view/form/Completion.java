package pullboard.view.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/// Offers known words below a field while one is typed: Down goes into the list, Enter takes, Escape closes it.
public final class Completion {
    private static final int OFFERED = 8;
    private static final double ROW = 34;

    private final TextField field;
    private final Supplier<List<String>> known;
    private final ListView<String> list = new ListView<>();
    private final Popup popup = new Popup();
    private boolean taking;

    private Completion(TextField field, Supplier<List<String>> known) {
        this.field = field;
        this.known = known;
        list.getStyleClass().add("completion");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        field.textProperty().subscribe((_, text) -> offer(text));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /// Offers `known` below `field`.
    public static void at(TextField field, Supplier<List<String>> known) {
        new Completion(field, known);
    }

    /// The words in which what was typed occurs, those that begin with it first; none for what is one of them already.
    public static List<String> fitting(List<String> known, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || known.contains(typed.strip())) {
            return List.of();
        }
        return known.stream()
                .filter(word -> word.toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(java.util.Comparator.comparing(
                        (String word) -> !word.toLowerCase(Locale.ROOT).startsWith(wanted)))
                .limit(OFFERED)
                .toList();
    }

    private void offer(String typed) {
        List<String> fitting = taking || !field.isFocused() ? List.of() : fitting(known.get(), typed);
        if (fitting.isEmpty()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(fitting);
        list.setPrefHeight(fitting.size() * ROW + 4);
        list.setPrefWidth(field.getWidth());
        Bounds bounds = field.localToScreen(field.getLayoutBounds());
        popup.show(field, bounds.getMinX(), bounds.getMaxY() + 2);
    }

    private void keyPressed(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
            int chosen = list.getSelectionModel().getSelectedIndex() + step;
            list.getSelectionModel()
                    .clearAndSelect(Math.clamp(chosen, 0, list.getItems().size() - 1));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            popup.hide();
            event.consume();
        }
    }

    private void take() {
        String word = list.getSelectionModel().getSelectedItem();
        if (word != null) {
            taking = true;
            field.setText(word);
            field.positionCaret(word.length());
            taking = false;
            popup.hide();
        }
    }
}
