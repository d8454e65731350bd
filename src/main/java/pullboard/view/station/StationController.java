package pullboard.view.station;

import java.time.Duration;
import java.util.List;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Refusal;
import pullboard.board.StationId;
import pullboard.control.Subscription;
import pullboard.text.Texts;
import pullboard.view.form.Fault;
import pullboard.view.form.Sending;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Services;
import pullboard.view.kit.Ticks;

/// The set-up screen: all stations in their order, a new one, CONWIP limits, the shop.
public final class StationController implements Screen {
    private static final Duration CLOCK = Duration.ofSeconds(20);

    private final Services services;
    private final Sending sending;
    private final Texts texts;
    private List<StationRow> shown = List.of();

    @FXML
    private VBox rows;

    @FXML
    private Label none;

    @FXML
    private Fault rowFault;

    @FXML
    private TextField newName;

    @FXML
    private TextField newLimit;

    @FXML
    private Fault addFault;

    @FXML
    private SpansController spansController;

    @FXML
    private CodesController codesController;

    @FXML
    private ShopController shopController;

    public StationController(Services services) {
        this.services = services;
        sending = new Sending(services);
        texts = services.texts("view-station");
    }

    @Override
    public Subscription shown() {
        show(services.control().now());
        shopController.fill(services.control().now().shop());
        Subscription watching = services.control().watch(this::show);
        Subscription ageing = Ticks.every(CLOCK, () -> show(services.control().now()));
        Platform.runLater(this::focus);
        return () -> {
            ageing.close();
            codesController.letGo();
            watching.close();
        };
    }

    private void focus() {
        if (shown.isEmpty()) {
            newName.requestFocus();
        } else {
            rows.getChildren().getFirst().requestFocus();
        }
    }

    private void show(Board board) {
        List<StationRow> now =
                StationRow.all(board, services.now(), services.look().now().language());
        spansController.show(board);
        codesController.show(board);
        if (now.equals(shown)) {
            return;
        }
        StationId focused = focused();
        shown = now;
        none.setVisible(now.isEmpty());
        none.setManaged(now.isEmpty());
        rows.getChildren().setAll(now.stream().map(this::line).toList());
        rows.getChildren().stream()
                .filter(line ->
                        line instanceof StationLine station && station.id().equals(focused))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private Node line(StationRow row) {
        return new StationLine(row, texts, services.wording(), services.go().setUpStation(), this::shift);
    }

    private void shift(StationId station, int position) {
        if (position >= 0
                && position < shown.size()
                && position != services.control().now().position(station)) {
            rowFault.show(null);
            sending.send(
                    new Command.ShiftStation(station, position), _ -> {}, why -> rowFault.show(sending.words(why)));
        }
    }

    @FXML
    private void add() {
        LimitDraft limit = new LimitDraft(newLimit.getText(), LimitDraft.NONE.unit(), false);
        if (!limit.isReadable()) {
            addFault.show(texts.get("fault.limit"), newLimit);
            newLimit.requestFocus();
            return;
        }
        clearAddFault();
        sending.send(
                Command.AddStation.last(newName.getText().strip(), limit.limit()),
                _ -> {
                    newName.clear();
                    newLimit.clear();
                    newName.requestFocus();
                },
                this::refused);
    }

    private void refused(Refusal why) {
        TextField field = Field.of(why) == Field.AMOUNT ? newLimit : newName;
        addFault.show(sending.words(why), field);
        field.requestFocus();
    }

    private void clearAddFault() {
        addFault.show(null, newName);
        addFault.show(null, newLimit);
    }

    private @org.jspecify.annotations.Nullable StationId focused() {
        for (Node line : rows.getChildren()) {
            if (line instanceof StationLine station && station.holdsFocus()) {
                return station.id();
            }
        }
        return null;
    }
}
