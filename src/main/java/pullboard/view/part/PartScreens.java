package pullboard.view.part;

import java.util.Map;
import java.util.function.Supplier;
import pullboard.view.form.Machine;
import pullboard.view.kit.Services;

/// The controllers of this room.
public final class PartScreens {
    private PartScreens() {}

    public static Map<Class<?>, Supplier<?>> of(Services services, Machine machine) {
        return Map.of(PartController.class, () -> new PartController(services, machine));
    }
}
