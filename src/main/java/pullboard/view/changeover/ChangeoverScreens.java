package pullboard.view.changeover;

import java.util.Map;
import java.util.function.Supplier;
import pullboard.view.flow.FlowSource;
import pullboard.view.form.Memory;
import pullboard.view.kit.Services;

/// The controllers of the screen of changeovers.
public final class ChangeoverScreens {
    private ChangeoverScreens() {}

    public static Map<Class<?>, Supplier<?>> controllers(Services services, Memory memory, FlowSource flow) {
        ChangeoverChoice choice = new ChangeoverChoice(services, memory);
        return Map.of(ChangeoverController.class, () -> new ChangeoverController(services, memory, flow, choice));
    }
}
