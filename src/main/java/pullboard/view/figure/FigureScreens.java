package pullboard.view.figure;

import java.util.Map;
import java.util.function.Supplier;
import pullboard.view.flow.FlowSource;
import pullboard.view.form.Machine;
import pullboard.view.kit.Services;
import pullboard.view.plan.SupplySource;
import pullboard.view.sizing.SizingChoice;

/// The controllers of the screen of key figures.
public final class FigureScreens {
    private FigureScreens() {}

    public static Map<Class<?>, Supplier<?>> controllers(
            Services services, FlowSource flow, SupplySource supply, Machine machine, SizingChoice sizing) {
        return Map.of(FiguresController.class, () -> new FiguresController(services, flow, supply, machine, sizing));
    }
}
