package pullboard.view.alert;

import java.util.Map;
import java.util.function.Supplier;
import pullboard.view.kit.Services;

/// The controllers of the screen of alerts.
public final class AlertScreens {
    private AlertScreens() {}

    public static Map<Class<?>, Supplier<?>> controllers(Services services, AlertWatch watch) {
        return Map.of(AlertsController.class, () -> new AlertsController(services, watch));
    }
}
