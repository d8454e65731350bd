package pullboard.view.loop;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Command;
import pullboard.board.Refusal;
import pullboard.control.Subscription;
import pullboard.plan.loop.ShelfState;
import pullboard.text.Texts;
import pullboard.text.Typed;
import pullboard.view.form.Fault;
import pullboard.view.form.Sending;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;

/// Counts the stock of a part in a supermarket, or scraps some of it.
final class StockPanel {
    private final Services services;
    private final Sending sending;
    private final Texts texts;
    private final Fault fault = new Fault();
    private Subscription panel = () -> {};

    StockPanel(Services services) {
        this.services = services;
        sending = new Sending(services);
        texts = services.texts("view-loop");
    }

    void open(ShelfState state) {
        String part = state.shelf().part();
        String place = state.shelf().supermarket();
        Label now = new Label(texts.get("stock.now", state.stock(), state.part().unit(), place));
        now.getStyleClass().add("title-3");
        now.setWrapText(true);
        Label lead = new Label(texts.get("stock.lead"));
        lead.getStyleClass().add("hint");
        lead.setWrapText(true);
        VBox box = new VBox(
                now,
                lead,
                row("count", pieces -> send(new Command.CountStock(part, place, pieces, texts.get("stock.reason")))),
                row("scrap", pieces -> scrap(part, place, pieces)),
                fault);
        box.getStyleClass().add("stack");
        Sheets.dress(box);
        panel = services.panels().show(part, box, Panels.At.SIDE);
    }

    private Node row(String what, java.util.function.LongConsumer deed) {
        Label name = new Label(texts.get("stock." + what));
        name.getStyleClass().add("field-name");
        TextField field = new TextField();
        field.setId("stock-" + what);
        field.setPrefColumnCount(8);
        name.setLabelFor(field);
        Button button = new Button(texts.get("stock." + what + ".do"));
        button.setId("do-" + what);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> {
            Long pieces = pieces(field);
            if (pieces != null) {
                deed.accept(pieces);
            }
        });
        field.setOnAction(_ -> button.fire());
        HBox row = new HBox(field, button);
        row.getStyleClass().add("row");
        VBox box = new VBox(name, row);
        box.getStyleClass().add("field");
        return box;
    }

    private @Nullable Long pieces(TextField field) {
        Long pieces = Typed.number(field.getText());
        fault.show(pieces == null ? texts.get("fault.pieces") : null, field);
        return pieces;
    }

    private void scrap(String part, String place, long pieces) {
        services.reasons()
                .ask(
                        texts.get("stock.scrap.title", pieces, part),
                        Refusal.Deed.SCRAP,
                        why -> send(new Command.ScrapStock(part, place, pieces, why)));
    }

    private void send(Command command) {
        sending.send(command, _ -> panel.close(), this::refused);
    }

    private void refused(Refusal why) {
        if (why instanceof Refusal.NothingToChange) {
            panel.close();
        } else {
            fault.show(sending.words(why));
        }
    }
}
