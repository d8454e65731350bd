package pullboard.view.station;

import java.time.Duration;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Handling;
import pullboard.board.Refusal;
import pullboard.board.ScanMode;
import pullboard.board.StationId;
import pullboard.text.Texts;
import pullboard.text.Typed;
import pullboard.view.form.Fault;
import pullboard.view.form.Sending;
import pullboard.view.kit.Services;

/// What a scan does at a station, and whether a ticket is printed there.
public final class HandlingController {
    private final Sending sending;
    private final Texts texts;
    private @Nullable StationId station;
    private @Nullable Handling seen;

    @FXML
    private RadioButton step;

    @FXML
    private RadioButton pull;

    @FXML
    private RadioButton ready;

    @FXML
    private TextField cycle;

    @FXML
    private Fault cycleFault;

    @FXML
    private CheckBox prints;

    @FXML
    private Label saved;

    public HandlingController(Services services) {
        sending = new Sending(services);
        texts = services.texts("view-station");
    }

    /// Shows how `station` handles scans; what has been typed stays until that changes.
    void show(StationId shown, Board board) {
        Handling now = board.handling(shown);
        station = shown;
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        switch (now.scan()) {
            case STEP -> step.setSelected(true);
            case PULL -> pull.setSelected(true);
            case READY -> ready.setSelected(true);
        }
        cycle.setText(String.valueOf(now.minimumCycle().toSeconds()));
        prints.setSelected(now.prints());
    }

    @FXML
    private void save() {
        saved.setVisible(false);
        cycleFault.show(null, cycle);
        Long seconds = Typed.number(cycle.getText());
        if (seconds == null) {
            cycleFault.show(texts.get("fault.cycle"), cycle);
            cycle.requestFocus();
            return;
        }
        Handling wanted = new Handling(mode(), Duration.ofSeconds(seconds), prints.isSelected());
        sending.send(
                new Command.SetHandling(Objects.requireNonNull(station), wanted),
                _ -> saved.setVisible(true),
                this::refused);
    }

    private ScanMode mode() {
        return pull.isSelected() ? ScanMode.PULL : ready.isSelected() ? ScanMode.READY : ScanMode.STEP;
    }

    private void refused(Refusal why) {
        if (why instanceof Refusal.NothingToChange) {
            saved.setVisible(true);
        } else {
            cycleFault.show(sending.words(why), cycle);
            cycle.requestFocus();
        }
    }
}
