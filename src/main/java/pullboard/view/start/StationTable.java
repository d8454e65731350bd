package pullboard.view.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pullboard.text.Texts;
import pullboard.view.form.Fault;

/// The stations as they are typed: Enter goes to the next row, several lines can be pasted, Alt with the arrow keys
/// moves a row.
final class StationTable extends VBox {
    private final Texts texts;
    private final List<Row> rows = new ArrayList<>();

    StationTable(List<StationLine> lines, Texts texts) {
        this.texts = texts;
        setId("station-table");
        getStyleClass().add("stack-tight");
        lines.forEach(line -> rows.add(new Row(line)));
        draw();
    }

    /// What has been typed, blank rows among it.
    List<StationLine> lines() {
        return rows.stream().map(Row::line).toList();
    }

    /// Shows what is wrong, by index of the row, and goes to the first row that is.
    void show(Map<Integer, String> faults) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).fault.show(faults.get(i), rows.get(i).name);
        }
        faults.keySet().stream()
                .min(Integer::compare)
                .ifPresent(first -> rows.get(first).name.requestFocus());
    }

    void focusFirst() {
        rows.getFirst().name.requestFocus();
    }

    private void draw() {
        getChildren().setAll(head());
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).number.setText((i + 1) + "");
            rows.get(i).name.setId("name-" + i);
            rows.get(i).limit.setId("limit-" + i);
            getChildren().add(rows.get(i));
        }
        Button add = new Button(texts.get("stations.add"), new FontIcon(Feather.PLUS));
        add.setId("add-row");
        add.setMnemonicParsing(false);
        add.getStyleClass().add("plain");
        add.setOnAction(_ -> goTo(rows.size()));
        getChildren().add(add);
    }

    private HBox head() {
        Label name = new Label(texts.get("stations.name"));
        Label limit = new Label(texts.get("stations.limit"));
        HBox head = new HBox(number(""), name, limit);
        head.getStyleClass().add("row");
        for (Label label : List.of(name, limit)) {
            label.getStyleClass().add("field-name");
        }
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        limit.getStyleClass().add("limit-head");
        return head;
    }

    private static Label number(String text) {
        Label number = new Label(text);
        number.getStyleClass().add("row-number");
        return number;
    }

    /// Goes to a row; behind the last one a new one is made.
    private void goTo(int index) {
        if (index >= rows.size()) {
            rows.add(new Row(StationLine.BLANK));
            draw();
        }
        rows.get(index).name.requestFocus();
        rows.get(index).name.selectAll();
    }

    private void shift(Row row, int step) {
        int from = rows.indexOf(row);
        int to = from + step;
        if (to >= 0 && to < rows.size()) {
            rows.remove(from);
            rows.add(to, row);
            draw();
            row.name.requestFocus();
        }
    }

    private void remove(Row row) {
        int at = rows.indexOf(row);
        rows.remove(row);
        if (rows.isEmpty()) {
            rows.add(new Row(StationLine.BLANK));
        }
        draw();
        goTo(Math.min(at, rows.size() - 1));
    }

    /// Several stations at once take the place of the row that they are pasted into, where it is blank, or follow it.
    private boolean paste(Row row, String text) {
        List<StationLine> lines = StationLine.read(text);
        if (lines.size() < 2) {
            return false;
        }
        int at = rows.indexOf(row);
        if (row.line().isBlank() || row.name.getSelectedText().equals(row.name.getText())) {
            rows.remove(at);
        } else {
            at++;
        }
        for (StationLine line : lines) {
            rows.add(at++, new Row(line));
        }
        draw();
        goTo(at - 1);
        return true;
    }

    /// One station: name, limit, and what can be done to the row.
    private final class Row extends VBox {
        private final Label number = number("");
        private final TextField name = new TextField();
        private final TextField limit = new TextField();
        private final Fault fault = new Fault();

        Row(StationLine line) {
            name.setText(line.name());
            name.setPromptText(texts.get("stations.name.prompt"));
            limit.setText(line.limit());
            limit.setPromptText(texts.get("stations.limit.prompt"));
            limit.setPrefColumnCount(7);
            HBox.setHgrow(name, Priority.ALWAYS);
            HBox fields = new HBox(
                    number,
                    name,
                    limit,
                    icon(Feather.CHEVRON_UP, "stations.up", () -> shift(this, -1)),
                    icon(Feather.CHEVRON_DOWN, "stations.down", () -> shift(this, 1)),
                    icon(Feather.X, "stations.remove", () -> remove(this)));
            fields.getStyleClass().add("row");
            getChildren().addAll(fields, fault);
            addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        }

        StationLine line() {
            return new StationLine(name.getText(), limit.getText());
        }

        private Button icon(Feather icon, String says, Runnable action) {
            Button button = new Button("", new FontIcon(icon));
            button.getStyleClass().addAll("icon-button", "plain");
            button.setAccessibleText(texts.get(says));
            button.setFocusTraversable(false);
            button.setOnAction(_ -> action.run());
            return button;
        }

        private void keyPressed(KeyEvent event) {
            boolean pastes = event.isShortcutDown() && event.getCode() == KeyCode.V
                    || event.isShiftDown() && event.getCode() == KeyCode.INSERT;
            String copied = pastes ? Clipboard.getSystemClipboard().getString() : null;
            if (copied != null && paste(this, copied)) {
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                goTo(rows.indexOf(this) + 1);
                event.consume();
            } else if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
                shift(this, event.getCode() == KeyCode.UP ? -1 : 1);
                event.consume();
            }
        }
    }
}
