package pullboard.view.loop;

import java.util.Map;
import java.util.function.Supplier;
import pullboard.view.form.Machine;
import pullboard.view.kit.Screens;
import pullboard.view.kit.Services;
import pullboard.view.sizing.SizingChoice;

/// The controllers of this room's shapes.
public final class LoopScreens {
    private LoopScreens() {}

    /// @param sizing which loop the screen of sizing looks at
    /// @param screens for the forms that a screen opens
    public static Map<Class<?>, Supplier<?>> controllers(
            Services services, Machine machine, SizingChoice sizing, Supplier<Screens> screens) {
        UsageSource usage = new UsageSource(services.records());
        return Map.of(
                LoopsController.class, () -> new LoopsController(services, usage, sizing, screens),
                ShelvesController.class, () -> new ShelvesController(services, machine),
                LoopFormController.class, () -> new LoopFormController(services),
                TemporaryController.class, () -> new TemporaryController(services));
    }
}
