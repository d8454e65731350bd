package pullboard.view.order;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Refusal;
import pullboard.board.Rules;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Supermarket;
import pullboard.plan.order.OrderLine;
import pullboard.view.kit.Services;

/// Cancels an order: first what becomes of its cards and goods, then why, then it is done.
final class CancelPane extends DeedPane {
    /// Stands for the reason while only its effects are shown.
    private static final String SOME = "?";

    private final ComboBox<String> to = new ComboBox<>();
    private final VBox where;
    private @Nullable OrderLine line;

    CancelPane(Services services, Runnable left) {
        super(services, left);
        to.setId("to");
        to.setMaxWidth(Double.MAX_VALUE);
        where = field(texts.get("cancel.where"), to, null);
        build(texts.get("cancel.title"), texts.get("cancel.do"), "danger", where);
        to.setOnAction(_ -> preview());
    }

    @Override
    void renew(OrderLine now) {
        boolean isFirst = line == null;
        line = now;
        if (isFirst) {
            services.control()
                    .now()
                    .books()
                    .all(Supermarket.class)
                    .forEach(place -> to.getItems().add(place.name()));
            String own = now.order().supermarket();
            to.setValue(
                    own.isEmpty() && !to.getItems().isEmpty() ? to.getItems().getFirst() : own);
        }
        boolean isAsked = isAsked(now.order());
        where.setVisible(isAsked);
        where.setManaged(isAsked);
        preview();
    }

    /// Whether something of it is begun, so that it needs a place to go.
    private boolean isAsked(CustomerOrder order) {
        return Rules.decide(
                        services.control().now(),
                        new Command.CancelOrder(order.number(), "", SOME),
                        services.look().now().operator(),
                        services.now())
                instanceof Decision.Refused(Refusal.WhereTo _);
    }

    private void preview() {
        OrderLine now = line;
        effects.show(now == null ? null : command(now, SOME));
    }

    private Command command(OrderLine now, String reason) {
        String place = to.getValue();
        boolean isNeeded = where.isVisible() && place != null;
        return new Command.CancelOrder(now.order().number(), isNeeded ? place : "", reason);
    }

    @Override
    void act() {
        OrderLine now = line;
        if (now != null) {
            services.reasons()
                    .ask(
                            texts.get("cancel.why", now.order().number()),
                            Refusal.Deed.CANCEL_ORDER,
                            reason -> send(command(now, reason)));
        }
    }
}
