package pullboard.view.loop;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Refusal;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.control.Answer;
import pullboard.control.Subscription;
import pullboard.text.KanbanNews;
import pullboard.text.Sentence;
import pullboard.text.Texts;
import pullboard.text.Typed;
import pullboard.view.form.Fault;
import pullboard.view.kit.Notice;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;

/// A loop card in the middle of the window: what it is doing, what comes next, and everything that can be done with it
/// now.
final class KanbanPanel {
    private final Services services;
    private final Texts texts;
    private Subscription panel = () -> {};

    KanbanPanel(Services services) {
        this.services = services;
        texts = services.texts("view-loop");
    }

    /// Opens the card as it is now.
    void open(String number) {
        Board board = services.control().now();
        Kanban kanban = board.books().find(Kanban.class, number);
        Loop loop = kanban == null ? null : board.books().find(Loop.class, kanban.loop());
        if (kanban == null || loop == null) {
            services.actions().explain(new Refusal.NoSuchItem(Kanban.class, number), null);
            return;
        }
        VBox box = new VBox();
        box.getStyleClass().addAll("stack", "kanban-panel");
        Sheets.dress(box);
        List<KanbanDeed> deeds = KanbanDeed.of(board, kanban, services.now());
        box.getChildren().addAll(says(kanban, loop, board));
        for (KanbanDeed deed : deeds) {
            Button button = button(deed, kanban);
            if (deed == deeds.getFirst() && deed != KanbanDeed.BLOCK) {
                button.getStyleClass().add("primary");
            }
            box.getChildren().add(button);
            if (deed == KanbanDeed.RECEIVE) {
                box.getChildren().add(counted(kanban));
            }
        }
        Button trip = trip(kanban, board);
        if (trip != null) {
            box.getChildren().add(trip);
        }
        panel = services.panels().show(texts.get("card.title", number), box, Panels.At.CENTRE);
        Node first = box.lookup(".big");
        if (first != null) {
            first.requestFocus();
        }
    }

    private List<Node> says(Kanban kanban, Loop loop, Board board) {
        String state = services.wording().supply().state(kanban.state());
        String since = services.dates().moment(kanban.since(), services.now());
        Label now = new Label(texts.get("card.state", state, since, kanban.pieces(), loop.part()));
        now.getStyleClass().add("title-3");
        now.setWrapText(true);
        Label next = new Label(new KanbanNews(texts.locale()).next(kanban, loop, board));
        next.setWrapText(true);
        return List.of(now, next);
    }

    private Button button(KanbanDeed deed, Kanban kanban) {
        Button button = new Button(texts.get("deed." + deed.name()));
        button.setId("deed-" + deed.name());
        button.getStyleClass().add("big");
        button.setMnemonicParsing(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> {
            panel.close();
            if (deed == KanbanDeed.BLOCK) {
                String title = texts.get("card.block", kanban.number());
                services.reasons()
                        .ask(title, Refusal.Deed.BLOCK, why -> send(deed.command(kanban, why), kanban.number()));
            } else {
                send(deed.command(kanban, ""), kanban.number());
            }
        });
        return button;
    }

    /// What came was another number, or not all of it was good.
    private Node counted(Kanban kanban) {
        TextField good = field("good", String.valueOf(kanban.pieces()));
        TextField rejected = field("rejected", "0");
        Fault fault = new Fault();
        Button receive = new Button(texts.get("receive.counted"));
        receive.setId("receive-counted");
        receive.setMnemonicParsing(false);
        receive.setOnAction(_ -> {
            Long came = Typed.number(good.getText());
            Long bad = Typed.number(rejected.getText());
            if (came == null || bad == null) {
                fault.show(texts.get("fault.pieces"), came == null ? good : rejected);
                return;
            }
            panel.close();
            send(new Command.Receive(kanban.number(), came, bad), kanban.number());
        });
        HBox row = new HBox(labelled("receive.good", good), labelled("receive.rejected", rejected), receive);
        row.getStyleClass().add("row");
        row.setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
        return new VBox(row, fault);
    }

    private static TextField field(String id, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setPrefColumnCount(6);
        return field;
    }

    private VBox labelled(String key, TextField field) {
        Label name = new Label(texts.get(key));
        name.getStyleClass().add("field-name");
        name.setLabelFor(field);
        VBox box = new VBox(name, field);
        box.getStyleClass().add("field");
        return box;
    }

    private @Nullable Button trip(Kanban kanban, Board board) {
        Card card = kanban.trip() == 0 ? null : board.card(new CardId(kanban.tripCard()));
        if (card == null || !card.isOpen()) {
            return null;
        }
        Button show = new Button(texts.get("card.show", card.id()));
        show.setId("show-trip");
        show.setMnemonicParsing(false);
        show.setOnAction(_ -> {
            panel.close();
            services.go().showCard().accept(card.id());
        });
        return show;
    }

    /// Sends the command, and says what became of the card.
    void send(Command command, String kanban) {
        services.actions().submit(command, done -> tell(done, kanban));
    }

    private void tell(Answer.Done done, String number) {
        KanbanNews.Said said = new KanbanNews(texts.locale()).of(done.entry(), done.board(), number);
        if (said == null) {
            return;
        }
        Kanban kanban = done.board().books().get(Kanban.class, number);
        boolean onBoard =
                kanban.state() == Kanban.State.RELEASED && done.board().card(new CardId(kanban.tripCard())) != null;
        List<Notice.Way> ways = onBoard
                ? List.of(new Notice.Way(
                        texts.get("card.show", kanban.tripCard()),
                        () -> services.go().showCard().accept(new CardId(kanban.tripCard()))))
                : List.of();
        String what = said.line().isEmpty()
                ? said.kanban() + ": " + said.word()
                : said.kanban() + ": " + said.word() + ". " + said.line();
        services.notices().show(new Notice(new Sentence(what, said.next()), ways), (javafx.geometry.Point2D) null);
    }
}
