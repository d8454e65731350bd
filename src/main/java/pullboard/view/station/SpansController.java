package pullboard.view.station;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.SpanLimit;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.text.Texts;
import pullboard.view.form.Fault;
import pullboard.view.form.Sending;
import pullboard.view.kit.Services;

/// The CONWIP limits: those that hold, and a form that sets or changes one.
public final class SpansController {
    private final Services services;
    private final Sending sending;
    private final Texts texts;
    private List<Named> stations = List.of();
    private List<String> lines = List.of();

    @FXML
    private VBox rows;

    @FXML
    private ComboBox<Named> first;

    @FXML
    private ComboBox<Named> last;

    @FXML
    private TextField amount;

    @FXML
    private Fault fault;

    /// A station in a box.
    private record Named(StationId id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    public SpansController(Services services) {
        this.services = services;
        sending = new Sending(services);
        texts = services.texts("view-station");
    }

    void show(Board board) {
        List<Named> now = board.stations().stream().map(SpansController::named).toList();
        if (!now.equals(stations)) {
            stations = now;
            fill(first, now);
            fill(last, now);
        }
        Locale language = services.look().now().language();
        List<String> said = board.spans().stream()
                .map(span -> StationRow.span(board, span, language))
                .toList();
        if (!said.equals(lines)) {
            lines = said;
            rows.getChildren().clear();
            for (int i = 0; i < said.size(); i++) {
                rows.getChildren().add(line(board.spans().get(i), said.get(i)));
            }
        }
    }

    private static Named named(Station station) {
        return new Named(station.id(), station.name());
    }

    private static void fill(ComboBox<Named> box, List<Named> stations) {
        Named before = box.getValue();
        box.getItems().setAll(stations);
        stations.stream()
                .filter(station -> before != null && station.id().equals(before.id()))
                .findFirst()
                .ifPresentOrElse(box::setValue, () -> box.setValue(null));
    }

    private Node line(SpanLimit span, String says) {
        Label words = new Label(says);
        words.setMinWidth(0);
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button change = new Button(texts.get("spans.change"));
        change.setMnemonicParsing(false);
        change.setOnAction(_ -> begin(span));
        Button remove = new Button(texts.get("spans.remove"));
        remove.setAccessibleText(texts.get("spans.remove.of", says));
        remove.setMnemonicParsing(false);
        remove.getStyleClass().addAll("danger", "remove-span");
        remove.setOnAction(_ -> send(new Command.RemoveSpanLimit(span.first(), span.last())));
        for (Button button : List.of(change, remove)) {
            button.setMinWidth(Button.USE_PREF_SIZE);
        }
        HBox line = new HBox(words, change, remove);
        line.getStyleClass().add("station-line");
        return line;
    }

    private void begin(SpanLimit span) {
        stations.stream().filter(s -> s.id().equals(span.first())).findFirst().ifPresent(first::setValue);
        stations.stream().filter(s -> s.id().equals(span.last())).findFirst().ifPresent(last::setValue);
        amount.setText(String.valueOf(span.amount()));
        amount.requestFocus();
        amount.selectAll();
    }

    @FXML
    private void set() {
        Integer number = LimitDraft.number(amount.getText());
        if (first.getValue() == null || last.getValue() == null) {
            fault.show(texts.get("fault.span"));
            (first.getValue() == null ? first : last).requestFocus();
        } else if (number == null) {
            fault.show(texts.get("fault.amount"), amount);
            amount.requestFocus();
        } else {
            send(inOrder(number));
        }
    }

    /// From left to right, whichever way they were chosen.
    private Command inOrder(int number) {
        Board board = services.control().now();
        StationId one = Objects.requireNonNull(first.getValue()).id();
        StationId other = Objects.requireNonNull(last.getValue()).id();
        boolean backwards = board.position(one) > board.position(other);
        return new Command.SetSpanLimit(backwards ? other : one, backwards ? one : other, number);
    }

    private void send(Command command) {
        fault.show(null, amount);
        sending.send(command, _ -> amount.clear(), why -> fault.show(sending.words(why), amount));
    }
}
