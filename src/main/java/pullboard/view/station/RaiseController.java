package pullboard.view.station;

import java.time.Instant;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;
import pullboard.board.Command;
import pullboard.board.Refusal;
import pullboard.board.Station;
import pullboard.board.WipLimit;
import pullboard.text.Texts;
import pullboard.view.form.Fault;
import pullboard.view.form.Sending;
import pullboard.view.kit.Services;

/// The form that raises a station's limit for a while: to what, until when, by whom, why.
public final class RaiseController {
    private final Services services;
    private final Sending sending;
    private final Texts texts;
    private @Nullable Station station;
    private Runnable close = () -> {};

    @FXML
    private ToggleGroup ends;

    @FXML
    private Label lead;

    @FXML
    private TextField amount;

    @FXML
    private Fault amountFault;

    @FXML
    private ToggleButton hour;

    @FXML
    private ToggleButton today;

    @FXML
    private ToggleButton tomorrow;

    @FXML
    private TextField day;

    @FXML
    private Label ending;

    @FXML
    private Fault untilFault;

    @FXML
    private TextField by;

    @FXML
    private Fault byFault;

    @FXML
    private TextField reason;

    @FXML
    private Fault reasonFault;

    @FXML
    private Fault fault;

    public RaiseController(Services services) {
        this.services = services;
        sending = new Sending(services);
        texts = services.texts("view-station");
    }

    @FXML
    private void initialize() {
        ends.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                ends.selectToggle(before);
            } else {
                readEnd();
            }
        });
        day.textProperty().subscribe(_ -> readEnd());
    }

    /// Begins a raise of this station's limit.
    ///
    /// @param close closes the form
    void begin(Station of, Runnable close) {
        station = of;
        this.close = close;
        WipLimit limit = of.limitAt(services.now());
        lead.setText(
                limit == null
                        ? texts.get("raise.lead.none", of.name())
                        : texts.get("raise.lead", services.wording().limit(limit)));
        amount.setText(limit == null ? "" : String.valueOf(limit.amount() + 1));
        by.setText(services.look().now().operator());
        readEnd();
    }

    private RaiseEnd end() {
        Toggle chosen = ends.getSelectedToggle();
        return hour.equals(chosen)
                ? RaiseEnd.HOUR
                : today.equals(chosen) ? RaiseEnd.TODAY : tomorrow.equals(chosen) ? RaiseEnd.TOMORROW : RaiseEnd.DATE;
    }

    private void readEnd() {
        boolean typed = end() == RaiseEnd.DATE;
        day.setVisible(typed);
        day.setManaged(typed);
        Instant until = until();
        ending.setText(
                until == null
                        ? texts.get("raise.date.prompt")
                        : texts.get("raise.ends", services.dates().moment(until, services.now())));
        untilFault.show(null, day);
    }

    private @Nullable Instant until() {
        return end().at(
                        day.getText(),
                        services.now(),
                        services.control().now().shop().zone(),
                        services.look().now().language());
    }

    @FXML
    private void cancel() {
        close.run();
    }

    @FXML
    private void go() {
        clear();
        Integer number = LimitDraft.number(amount.getText());
        Instant until = until();
        if (number == null) {
            amountFault.show(texts.get("fault.amount"), amount);
            amount.requestFocus();
        } else if (until == null) {
            untilFault.show(texts.get("fault.until"), day);
            day.requestFocus();
        } else if (station != null) {
            sending.send(
                    new Command.RaiseLimit(station.id(), number, until, by.getText(), reason.getText()),
                    _ -> close.run(),
                    this::refused);
        }
    }

    private void refused(Refusal why) {
        String words = sending.words(why);
        switch (Field.of(why)) {
            case AMOUNT -> point(amountFault, words, amount);
            case BY -> point(byFault, words, by);
            case REASON -> point(reasonFault, words, reason);
            case UNTIL -> point(untilFault, words, day);
            default -> fault.show(words);
        }
    }

    private static void point(Fault fault, String words, TextField field) {
        fault.show(words, field);
        field.requestFocus();
    }

    private void clear() {
        List.of(amountFault, untilFault, byFault, reasonFault, fault).forEach(one -> one.show(null));
        amountFault.show(null, amount);
        untilFault.show(null, day);
        byFault.show(null, by);
        reasonFault.show(null, reason);
    }
}
