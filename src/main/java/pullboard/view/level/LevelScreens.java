package pullboard.view.level;

import java.util.Map;
import java.util.function.Supplier;
import pullboard.view.form.Memory;
import pullboard.view.kit.Services;
import pullboard.view.plan.SupplySource;

/// The controllers of the screen of levelling.
public final class LevelScreens {
    private LevelScreens() {}

    public static Map<Class<?>, Supplier<?>> controllers(Services services, Memory memory, SupplySource supply) {
        return Map.of(LevelController.class, () -> new LevelController(services, memory, supply));
    }
}
