package pullboard.view.quality;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Station;
import pullboard.board.supply.ReasonCode;
import pullboard.board.supply.Reject;
import pullboard.control.Subscription;
import pullboard.view.form.Completion;
import pullboard.view.form.Fault;
import pullboard.view.form.Fields;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;

/// Writes down why pieces were rejected or held. A reason that is new becomes one to choose from.
final class RejectPanel {
    private static final String PIECES = "[1-9][0-9]{0,8}";

    private final Services services;
    private final QualityWords words;
    private final Board board;
    private final ComboBox<Station> station;
    private final TextField card = Fields.text("rejectCard", "");
    private final TextField part = Fields.text("rejectPart", "");
    private final TextField pieces = Fields.text("rejectPieces", "1");
    private final TextField reason = Fields.text("rejectReason", "");
    private final CheckBox held;
    private final Fault fault = new Fault();
    private @Nullable Subscription frame;

    RejectPanel(Services services, QualityWords words) {
        this.services = services;
        this.words = words;
        board = services.control().now();
        station = Fields.stations("rejectStation", board);
        held = new CheckBox(words.get("reject.held"));
        held.setId("rejectHeld");
        Completion.at(card, this::openCards);
        Completion.at(reason, this::reasons);
        card.textProperty().subscribe((_, number) -> known(number.strip()));
        for (TextField field : List.of(card, part, pieces, reason)) {
            field.setOnAction(_ -> save());
        }
    }

    private List<String> openCards() {
        return board.cards().values().stream()
                .filter(Card::isOpen)
                .map(open -> open.id().number())
                .sorted()
                .toList();
    }

    private List<String> reasons() {
        return board.books().all(ReasonCode.class).stream()
                .map(ReasonCode::code)
                .toList();
    }

    /// A card says its part and where it is.
    private void known(String number) {
        Card known = CardId.isValid(number) ? board.card(new CardId(number)) : null;
        if (known != null) {
            part.setText(known.facts().part());
            if (known.station() != null) {
                station.setValue(board.station(known.station()));
            }
        }
    }

    void open() {
        Button save = Fields.button("rejectSave", words.get("reject.save"), this::save);
        save.getStyleClass().add("primary");
        VBox box = new VBox(
                Fields.named(words.get("reject.card"), card),
                Fields.named(words.get("reject.station"), station),
                Fields.named(words.get("reject.part"), part),
                Fields.named(words.get("reject.pieces"), pieces),
                Fields.named(words.get("reject.reason"), reason),
                held,
                Fields.foot(fault, save));
        box.getStyleClass().add("stack");
        box.getStylesheets().add(String.valueOf(RejectPanel.class.getResource("/pullboard/view/form.css")));
        frame = services.panels().show(words.get("reject.title"), box, Panels.At.SIDE);
    }

    private void save() {
        String why = reason.getText().strip();
        fault.show(null, pieces);
        fault.show(null, reason);
        if (!pieces.getText().strip().matches(PIECES)) {
            fault.show(words.get("reject.pieces.wrong"), pieces);
            return;
        }
        if (why.isEmpty()) {
            fault.show(words.get("reject.reason.missing"), reason);
            return;
        }
        Station at = station.getValue();
        List<Command> commands = new ArrayList<>();
        if (board.books().find(ReasonCode.class, why) == null) {
            commands.add(new Command.Keep(new ReasonCode(why, "")));
        }
        commands.add(new Command.Record(new Reject(
                0,
                Instant.EPOCH,
                at == null ? 0 : at.id().value(),
                card.getText().strip(),
                part.getText().strip(),
                Long.parseLong(pieces.getText().strip()),
                held.isSelected(),
                why,
                services.look().now().operator())));
        services.actions().submit(new Command.Together(commands), _ -> close());
    }

    private void close() {
        if (frame != null) {
            frame.close();
        }
    }
}
