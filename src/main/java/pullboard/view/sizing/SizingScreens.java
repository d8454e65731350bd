package pullboard.view.sizing;

import java.util.Map;
import java.util.function.Supplier;
import pullboard.view.kit.Services;
import pullboard.view.plan.SupplySource;

/// The controllers of this room.
public final class SizingScreens {
    private SizingScreens() {}

    /// @param choice lets other screens say what is to be looked at
    public static Map<Class<?>, Supplier<?>> of(Services services, SupplySource source, SizingChoice choice) {
        return Map.of(
                SizingController.class, () -> new SizingController(services, choice),
                CardsController.class, () -> new CardsController(services, source, choice),
                ForecastController.class, () -> new ForecastController(services, source, choice));
    }
}
