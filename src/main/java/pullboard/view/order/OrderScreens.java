package pullboard.view.order;

import java.util.Map;
import java.util.function.Supplier;
import pullboard.view.flow.FlowSource;
import pullboard.view.form.Memory;
import pullboard.view.kit.Screens;
import pullboard.view.kit.Services;

/// The controllers of the screen of orders and of its panels.
public final class OrderScreens {
    private OrderScreens() {}

    /// @param flow tells the odds of cards
    /// @param screens loads the panels
    public static Map<Class<?>, Supplier<?>> controllers(
            Services services, Memory memory, FlowSource flow, Supplier<Screens> screens) {
        OrderPanels panels = new OrderPanels(services, screens);
        return Map.of(
                OrdersController.class,
                () -> new OrdersController(services, memory, flow, panels),
                OrderFormController.class,
                () -> new OrderFormController(services),
                OrderController.class,
                () -> new OrderController(services));
    }
}
