package pullboard.view.order;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;
import pullboard.board.Refusal;
import pullboard.board.supply.CustomerOrder;
import pullboard.control.Subscription;
import pullboard.text.Texts;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Screens;
import pullboard.view.kit.Services;

/// Opens the panels of orders inside the window.
public final class OrderPanels {
    private final Services services;
    private final Supplier<Screens> screens;

    public OrderPanels(Services services, Supplier<Screens> screens) {
        this.services = services;
        this.screens = screens;
    }

    /// Opens the form for a new order.
    public void add() {
        form(null, texts().get("form.title"));
    }

    /// Opens an order: its facts, its cards, and what can be done.
    public void open(String number) {
        open(number, OrderController::focus);
    }

    /// Opens an order at the question whether to cancel it.
    void cancel(String number) {
        open(number, OrderController::cancel);
    }

    private void open(String number, Consumer<OrderController> begin) {
        if (order(number) == null) {
            services.actions().explain(new Refusal.NoSuchItem(CustomerOrder.class, number), null);
            return;
        }
        Screens.Loaded<OrderController> loaded = screens.get().load(OrderController.class, language());
        Subscription watching = loaded.controller().open(number, this);
        services.panels().show(texts().get("order.title", number), loaded.root(), Panels.At.SIDE, watching::close);
        begin.accept(loaded.controller());
    }

    /// Opens the form that changes an order.
    void change(CustomerOrder order) {
        form(order, texts().get("form.title.change", order.number()));
    }

    /// Opens the question which order a card of a generic part is to serve.
    public void chooseOrder(CardId card) {
        DecidePane question = new DecidePane(services, card);
        Subscription[] panel = new Subscription[1];
        question.begin(() -> panel[0].close(), this::add);
        panel[0] = services.panels()
                .show(texts().get("decide.title", card), question, Panels.At.SIDE, question.watch()::close);
    }

    private void form(@Nullable CustomerOrder order, String title) {
        Screens.Loaded<OrderFormController> loaded = screens.get().load(OrderFormController.class, language());
        Subscription[] panel = new Subscription[1];
        loaded.controller().begin(order, () -> {
            panel[0].close();
            if (order != null) {
                open(order.number());
            }
        });
        panel[0] = services.panels().show(title, loaded.root(), Panels.At.SIDE);
        loaded.controller().focus();
    }

    private @Nullable CustomerOrder order(String number) {
        return services.control().now().books().find(CustomerOrder.class, number);
    }

    private Texts texts() {
        return services.texts("view-order");
    }

    private Locale language() {
        return services.look().now().language();
    }
}
