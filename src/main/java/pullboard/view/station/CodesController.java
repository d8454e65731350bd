package pullboard.view.station;

import java.util.Map;
import java.util.TreeMap;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Refusal;
import pullboard.control.Subscription;
import pullboard.text.Texts;
import pullboard.view.card.CardModel;
import pullboard.view.form.Completion;
import pullboard.view.form.Fault;
import pullboard.view.form.Sending;
import pullboard.view.kit.Services;

/// Foreign codes, such as suppliers' bar codes, and the parts that they stand for. A scan fills the code's field while
/// that has the focus.
public final class CodesController {
    private final Services services;
    private final Sending sending;
    private final Texts texts;
    private @Nullable Map<String, String> shown;
    private Subscription taking = () -> {};

    @FXML
    private VBox rows;

    @FXML
    private TextField code;

    @FXML
    private TextField codePart;

    @FXML
    private Fault fault;

    public CodesController(Services services) {
        this.services = services;
        sending = new Sending(services);
        texts = services.texts("view-station");
    }

    @FXML
    private void initialize() {
        Completion.at(codePart, () -> CardModel.parts(services.control().now()));
        code.focusedProperty().subscribe(focused -> {
            letGo();
            if (focused) {
                taking = services.scans().take(this::scanned);
            }
        });
    }

    void show(Board board) {
        if (board.partCodes().equals(shown)) {
            return;
        }
        shown = board.partCodes();
        rows.getChildren()
                .setAll(new TreeMap<>(board.partCodes())
                        .entrySet().stream()
                                .map(entry -> line(entry.getKey(), entry.getValue()))
                                .toList());
    }

    /// Scans go to the board again.
    void letGo() {
        taking.close();
        taking = () -> {};
    }

    private void scanned(String read) {
        code.setText(read);
        codePart.requestFocus();
    }

    private Node line(String known, String part) {
        Label words = new Label(texts.get("codes.line", known, part));
        words.setMinWidth(0);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button remove = new Button(texts.get("codes.remove"));
        remove.setAccessibleText(texts.get("codes.remove.of", known));
        remove.setMnemonicParsing(false);
        remove.setMinWidth(Button.USE_PREF_SIZE);
        remove.getStyleClass().addAll("danger", "remove-code");
        remove.setOnAction(_ -> send(new Command.MapCode(known, null), () -> {}));
        HBox line = new HBox(words, remove);
        line.getStyleClass().add("station-line");
        return line;
    }

    @FXML
    private void add() {
        String typedCode = code.getText().strip();
        String typedPart = codePart.getText().strip();
        if (typedCode.isEmpty() || typedPart.isEmpty()) {
            TextField missing = typedCode.isEmpty() ? code : codePart;
            fault.show(texts.get("fault.code"), missing);
            missing.requestFocus();
            return;
        }
        send(new Command.MapCode(typedCode, typedPart), () -> {
            code.clear();
            codePart.clear();
            code.requestFocus();
        });
    }

    private void send(Command command, Runnable done) {
        fault.show(null, code);
        fault.show(null, codePart);
        sending.send(command, _ -> done.run(), this::refused);
    }

    private void refused(Refusal why) {
        fault.show(sending.words(why), code);
    }
}
