package pullboard.view.quality;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.control.Subscription;
import pullboard.view.form.Fault;
import pullboard.view.form.Fields;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;

/// Gives cards a lot: type or scan their numbers, one a line.
final class LotNamePanel {
    private final Services services;
    private final QualityWords words;
    private final TextField lot = Fields.text("lotNumber", "");
    private final TextArea cards = new TextArea();
    private final Fault fault = new Fault();
    private @Nullable Subscription frame;

    LotNamePanel(Services services, QualityWords words) {
        this.services = services;
        this.words = words;
        cards.setId("lotCardNumbers");
        cards.setPrefRowCount(6);
    }

    void open() {
        Button save = Fields.button("lotSave", words.get("lot.save"), this::save);
        save.getStyleClass().add("primary");
        VBox box = new VBox(
                Fields.named(words.get("lot.number"), lot),
                Fields.named(words.get("lot.cards"), cards),
                fault,
                Fields.row(save));
        box.getStyleClass().add("stack");
        box.getStylesheets().add(String.valueOf(LotNamePanel.class.getResource("/pullboard/view/form.css")));
        frame = services.panels().show(words.get("lots.name"), box, Panels.At.SIDE);
    }

    private void save() {
        List<Command> commands = new ArrayList<>();
        for (String line : cards.getText().split("\\s+")) {
            if (CardId.isValid(line)) {
                commands.add(new Command.NameLot(new CardId(line), lot.getText().strip()));
            }
        }
        boolean sound = !commands.isEmpty() && !lot.getText().isBlank();
        fault.show(sound ? null : words.get("lot.missing"), cards);
        if (sound) {
            services.actions().submit(new Command.Together(commands), _ -> close());
        }
    }

    private void close() {
        if (frame != null) {
            frame.close();
        }
    }
}
