package pullboard.view.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.supply.CustomerOrder;
import pullboard.control.Subscription;
import pullboard.plan.order.OrderBook;
import pullboard.plan.order.OrderLine;
import pullboard.plan.order.Undecided;
import pullboard.text.Texts;
import pullboard.view.kit.Services;

/// An order's panel: its facts, its cards, and what can be done. Follows the board while it is open.
public final class OrderController {
    private final Services services;
    private final Texts texts;
    private @Nullable OrderLine seen;
    private @Nullable OrderPanels panels;
    private @Nullable DeedPane deed;

    @FXML
    private Label state;

    @FXML
    private Label part;

    @FXML
    private Label quantity;

    @FXML
    private Label due;

    @FXML
    private Label customer;

    @FXML
    private Label options;

    @FXML
    private Label from;

    @FXML
    private Label there;

    @FXML
    private FlowPane deeds;

    @FXML
    private Button change;

    @FXML
    private Button release;

    @FXML
    private Button ship;

    @FXML
    private Button cancel;

    @FXML
    private VBox work;

    @FXML
    private Label cardsTitle;

    @FXML
    private VBox cards;

    @FXML
    private Label offersTitle;

    @FXML
    private VBox offers;

    public OrderController(Services services) {
        this.services = services;
        texts = services.texts("view-order");
    }

    /// Shows an order until closed.
    Subscription open(String number, OrderPanels panels) {
        this.panels = panels;
        show(services.control().now(), number);
        return services.control().watch(board -> show(board, number));
    }

    /// Goes to the first thing that can be done.
    void focus() {
        deeds.getChildren().stream().filter(Node::isVisible).findFirst().ifPresent(Node::requestFocus);
    }

    private void show(Board board, String number) {
        OrderLine line = OrderBook.of(board).find(number);
        if (line == null) {
            return;
        }
        boolean isChanged = seen != null && !seen.order().equals(line.order());
        seen = line;
        facts(line);
        boolean isOpen = line.order().isOpen();
        set(change, isOpen);
        set(release, line.needs() > 0);
        set(ship, line.shippable() > 0 && isOpen);
        set(cancel, isOpen);
        lines(board, line);
        if (deed != null && isChanged && !isOpen) {
            leave();
        } else if (deed != null) {
            deed.renew(line);
        }
    }

    private void facts(OrderLine line) {
        CustomerOrder order = line.order();
        LocalDate today =
                services.now().atZone(services.control().now().shop().zone()).toLocalDate();
        boolean isLate = order.isOpen() && order.due().isBefore(today);
        state.setText(services.wording().supply().state(order.state()));
        part.setText(order.part());
        quantity.setText(texts.get("order.quantity", order.quantity(), order.shipped()));
        String day = services.dates().day(order.due(), today);
        due.setText(isLate ? "! " + day + " · " + texts.get("risk.LATE") : day);
        due.getStyleClass().setAll("label", isLate ? "value-late" : "value");
        customer.setText(order.customer().isEmpty() ? texts.get("order.none") : order.customer());
        options.setText(order.options().isEmpty() ? texts.get("order.none") : order.options());
        from.setText(order.supermarket().isEmpty() ? texts.get("from.none") : order.supermarket());
        there.setText(texts.get("order.there", line.made(), line.reserved(), line.onBoard(), line.missing()));
    }

    private void lines(Board board, OrderLine line) {
        set(cardsTitle, !line.cards().isEmpty());
        cards.getChildren()
                .setAll(line.cards().stream().map(card -> line(board, card)).toList());
        List<Undecided> could = Undecided.all(board).stream()
                .filter(card -> line.order().isOpen() && card.suits(board, line))
                .toList();
        set(offersTitle, !could.isEmpty());
        offers.getChildren()
                .setAll(could.stream().map(card -> offer(board, card)).toList());
    }

    private Node line(Board board, Card card) {
        String place = services.wording().place(card.place(), board);
        return button(
                texts.get("order.card", card.id(), card.pieces(), card.facts().part(), place),
                () -> services.go().openCard().accept(card.id()));
    }

    private Node offer(Board board, Undecided undecided) {
        Card card = undecided.card();
        String place = services.wording().place(card.place(), board);
        String serves =
                undecided.order().isEmpty() ? texts.get("offer.free") : texts.get("offer.for", undecided.order());
        return button(
                texts.get("order.offer", card.id(), card.pieces(), place, serves),
                () -> Objects.requireNonNull(panels).chooseOrder(card.id()));
    }

    private static Button button(String words, Runnable go) {
        Button button = new Button(words);
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("order-line");
        button.setOnAction(_ -> go.run());
        return button;
    }

    @FXML
    private void change() {
        if (seen != null) {
            Objects.requireNonNull(panels).change(seen.order());
        }
    }

    @FXML
    private void release() {
        enter(() -> new ReleasePane(services, this::leave));
    }

    @FXML
    private void ship() {
        enter(() -> new ShipPane(services, this::leave));
    }

    /// Asks whether to cancel it, where it still can be.
    @FXML
    void cancel() {
        enter(() -> new CancelPane(services, this::leave));
    }

    private void enter(Supplier<DeedPane> made) {
        if (seen != null && seen.order().isOpen()) {
            DeedPane pane = made.get();
            deed = pane;
            pane.renew(seen);
            work.getChildren().setAll(pane);
            set(work, true);
            set(deeds, false);
            pane.focus();
        }
    }

    private void leave() {
        deed = null;
        work.getChildren().clear();
        set(work, false);
        set(deeds, true);
        focus();
    }

    private static void set(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
