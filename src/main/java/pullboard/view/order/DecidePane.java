package pullboard.view.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.StationId;
import pullboard.board.supply.CustomerOrder;
import pullboard.control.Subscription;
import pullboard.plan.order.OrderBook;
import pullboard.plan.order.OrderLine;
import pullboard.plan.order.Undecided;
import pullboard.text.Texts;
import pullboard.view.form.Fault;
import pullboard.view.form.Sending;
import pullboard.view.kit.Services;

/// Asks which order a card of a generic part is to serve: late customisation. The order that is due first stands
/// first.
final class DecidePane extends VBox {
    private final Services services;
    private final Texts texts;
    private final Sending sending;
    private final CardId card;
    private final Fault fault = new Fault();
    private final EffectsBox effects;
    private Runnable close = () -> {};
    private Runnable add = () -> {};
    private List<OrderLine> shown = List.of();
    private @Nullable Undecided seen;

    DecidePane(Services services, CardId card) {
        this.services = services;
        this.card = card;
        texts = services.texts("view-order");
        sending = new Sending(services);
        effects = new EffectsBox(services);
        getStyleClass().add("stack");
        for (String sheet : List.of("/pullboard/view/form.css", "/pullboard/view/order/order.css")) {
            getStylesheets()
                    .add(Objects.requireNonNull(getClass().getResource(sheet)).toExternalForm());
        }
    }

    /// @param close closes the question
    /// @param add opens the form for a new order
    void begin(Runnable close, Runnable add) {
        this.close = close;
        this.add = add;
        show(services.control().now());
    }

    /// Follows the board.
    Subscription watch() {
        return services.control().watch(this::show);
    }

    private void show(Board board) {
        Undecided now = Undecided.of(board, card);
        List<OrderLine> orders = now == null ? List.of() : now.orders(board, OrderBook.of(board));
        if (!getChildren().isEmpty() && orders.equals(shown) && Objects.equals(now, seen)) {
            return;
        }
        shown = orders;
        seen = now;
        getChildren().setAll(lead(board, now));
        orders.forEach(line -> getChildren().add(button(line)));
        if (now != null && orders.isEmpty()) {
            Button fresh = new Button(texts.get("add"));
            fresh.setMnemonicParsing(false);
            fresh.getStyleClass().add("primary");
            fresh.setOnAction(_ -> add.run());
            getChildren().addAll(words(texts.get("decide.nobody"), "text-mute"), fresh);
        }
        getChildren().addAll(effects, fault);
    }

    private Node lead(Board board, @Nullable Undecided now) {
        if (now == null) {
            return words(texts.get("decide.done", card), "banner-good");
        }
        String station = board.nameOf(new StationId(now.generic().decides()));
        return words(
                texts.get(
                        now.waits() ? "decide.waits" : "decide.lead",
                        card,
                        now.card().pieces(),
                        now.generic().number(),
                        station),
                now.waits() ? "banner-warn" : "text-mute");
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private Button button(OrderLine line) {
        CustomerOrder order = line.order();
        LocalDate today =
                services.now().atZone(services.control().now().shop().zone()).toLocalDate();
        Button button = new Button(texts.get(
                "decide.order",
                order.number(),
                order.part(),
                services.dates().day(order.due(), today),
                order.customer(),
                order.options()));
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("reason-choice", "decide-order");
        Command command = new Command.Decide(card, order.number());
        button.focusedProperty().subscribe(focused -> preview(focused, command));
        button.hoverProperty().subscribe(hovered -> preview(hovered, command));
        button.setOnAction(_ -> sending.send(command, _ -> close.run(), why -> fault.show(sending.words(why))));
        return button;
    }

    private void preview(boolean isMeant, Command command) {
        if (isMeant) {
            effects.show(command);
        }
    }
}
