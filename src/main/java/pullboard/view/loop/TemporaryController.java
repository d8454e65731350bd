package pullboard.view.loop;

import java.time.LocalDate;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import pullboard.board.Command;
import pullboard.text.Texts;
import pullboard.text.Typed;
import pullboard.view.form.Fault;
import pullboard.view.form.Sending;
import pullboard.view.kit.Services;

/// Adds cards to a loop for a time: until a day, or for a number of trips.
public final class TemporaryController {
    private final Services services;
    private final Sending sending;
    private final Texts texts;
    private String loop = "";

    @FXML
    private TextField extra;

    @FXML
    private TextField until;

    @FXML
    private TextField cycles;

    @FXML
    private Fault extraFault;

    @FXML
    private Label added;

    public TemporaryController(Services services) {
        this.services = services;
        sending = new Sending(services);
        texts = services.texts("view-loop");
    }

    void open(String name) {
        loop = name;
    }

    @FXML
    private void add() {
        added.setVisible(false);
        extraFault.show(null, extra);
        extraFault.show(null, until);
        extraFault.show(null, cycles);
        Long count = Typed.number(extra.getText());
        if (count == null || count < 1 || count > pullboard.board.supply.Loop.MOST_CARDS) {
            wrong("fault.extra", extra);
            return;
        }
        LocalDate today =
                services.now().atZone(services.control().now().shop().zone()).toLocalDate();
        LocalDate last = until.getText().isBlank() ? null : Typed.date(until.getText(), today, texts.locale());
        if (last == null && !until.getText().isBlank()) {
            wrong("fault.until", until);
            return;
        }
        Long trips = cycles.getText().isBlank() ? Long.valueOf(0) : Typed.number(cycles.getText());
        if (trips == null || trips > Integer.MAX_VALUE || last == null && trips < 1) {
            wrong("fault.cycles", cycles);
            return;
        }
        sending.send(
                new Command.AddTemporary(loop, count.intValue(), last, trips.intValue()),
                _ -> {
                    extra.clear();
                    added.setVisible(true);
                },
                why -> extraFault.show(sending.words(why)));
    }

    private void wrong(String key, TextField field) {
        extraFault.show(texts.get(key), field);
        field.requestFocus();
    }
}
