package pullboard.view.station;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Refusal;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.board.WipLimit;
import pullboard.control.Subscription;
import pullboard.text.Texts;
import pullboard.view.form.Fault;
import pullboard.view.form.Sending;
import pullboard.view.kit.Services;

/// A station's set-up in a panel: name and limit, a raise, a stop, its removal.
public final class OneStationController {
    private final Services services;
    private final Sending sending;
    private final Texts texts;
    private @Nullable StationId shown;
    private Runnable raise = () -> {};
    private Runnable close = () -> {};

    @FXML
    private TextField name;

    @FXML
    private Fault nameFault;

    @FXML
    private TextField amount;

    @FXML
    private Fault amountFault;

    @FXML
    private ComboBox<WipLimit.Unit> unit;

    @FXML
    private CheckBox soft;

    @FXML
    private Label holds;

    @FXML
    private Label saved;

    @FXML
    private HandlingController handlingController;

    @FXML
    private Label raised;

    @FXML
    private Button raiseButton;

    @FXML
    private Button endRaise;

    @FXML
    private Label stopped;

    @FXML
    private Button stop;

    @FXML
    private Button restart;

    @FXML
    private Fault fault;

    public OneStationController(Services services) {
        this.services = services;
        sending = new Sending(services);
        texts = services.texts("view-station");
    }

    @FXML
    private void initialize() {
        unit.getItems().setAll(WipLimit.Unit.values());
        unit.setConverter(new StringConverter<>() {
            @Override
            public String toString(WipLimit.@Nullable Unit value) {
                return value == null ? "" : texts.get("unit." + value.name());
            }

            @Override
            public WipLimit.Unit fromString(String text) {
                throw new UnsupportedOperationException("the box cannot be typed into");
            }
        });
    }

    /// Shows a station until closed.
    ///
    /// @param raise opens the form that raises its limit
    /// @param close closes the panel, told when the station is gone
    Subscription open(StationId station, Runnable raise, Runnable close) {
        shown = station;
        this.raise = raise;
        this.close = close;
        Board board = services.control().now();
        Station now = board.station(station);
        if (now != null) {
            LimitDraft limit = LimitDraft.of(now.limit());
            name.setText(now.name());
            amount.setText(limit.amount());
            unit.setValue(limit.unit());
            soft.setSelected(limit.soft());
        }
        show(board);
        return services.control().watch(this::show);
    }

    private void show(Board board) {
        StationRow row = StationRow.all(
                        board, services.now(), services.look().now().language())
                .stream()
                .filter(station -> station.id().equals(shown))
                .findFirst()
                .orElse(null);
        if (row == null) {
            close.run();
            return;
        }
        handlingController.show(row.id(), board);
        holds.setText(texts.get("one.holds", row.holds()));
        raised.setText(row.raised() == null ? "" : row.raised());
        stopped.setText(row.stopped() == null ? "" : row.stopped());
        set(raised, row.raised() != null);
        set(endRaise, row.raised() != null);
        set(raiseButton, row.lasting() != null);
        set(stopped, row.stopped() != null);
        set(restart, row.stopped() != null);
        set(stop, row.stopped() == null);
    }

    @FXML
    private void save() {
        Station now = shown == null ? null : services.control().now().station(shown);
        LimitDraft draft = new LimitDraft(amount.getText(), unit.getValue(), soft.isSelected());
        clear();
        if (now == null) {
            return;
        }
        if (!draft.isReadable()) {
            amountFault.show(texts.get("fault.limit"), amount);
            amount.requestFocus();
            return;
        }
        List<Command> commands = new ArrayList<>();
        if (!now.name().equals(name.getText().strip())) {
            commands.add(new Command.RenameStation(now.id(), name.getText().strip()));
        }
        WipLimit limit = draft.limit();
        if (!java.util.Objects.equals(now.limit(), limit)) {
            commands.add(new Command.SetLimit(now.id(), limit));
        }
        if (commands.isEmpty()) {
            saved.setVisible(true);
        } else {
            Command command = commands.size() == 1 ? commands.getFirst() : new Command.Together(commands);
            sending.send(command, _ -> saved.setVisible(true), this::refused);
        }
    }

    private void refused(Refusal why) {
        switch (Field.of(why)) {
            case NAME -> {
                nameFault.show(sending.words(why), name);
                name.requestFocus();
            }
            case AMOUNT -> {
                amountFault.show(sending.words(why), amount);
                amount.requestFocus();
            }
            default -> fault.show(sending.words(why));
        }
    }

    @FXML
    private void raise() {
        raise.run();
    }

    @FXML
    private void endRaise() {
        if (shown != null) {
            send(new Command.EndRaise(shown));
        }
    }

    @FXML
    private void stop() {
        StationId station = shown;
        if (station != null) {
            String title = texts.get("stop.title", services.control().now().nameOf(station));
            services.reasons().ask(title, Refusal.Deed.STOP, why -> send(new Command.StopStation(station, why)));
        }
    }

    @FXML
    private void restart() {
        if (shown != null) {
            send(new Command.RestartStation(shown));
        }
    }

    @FXML
    private void remove() {
        if (shown != null) {
            send(new Command.RemoveStation(shown));
        }
    }

    private void send(Command command) {
        clear();
        sending.send(command, _ -> {}, why -> fault.show(sending.words(why)));
    }

    private void clear() {
        saved.setVisible(false);
        fault.show(null);
        nameFault.show(null, name);
        amountFault.show(null, amount);
    }

    private static void set(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
