package pullboard.view.supplier;

import java.util.Map;
import java.util.function.Supplier;
import pullboard.view.form.Memory;
import pullboard.view.kit.Services;
import pullboard.view.plan.SupplySource;

/// The controllers of the screen of suppliers.
public final class SupplierScreens {
    private SupplierScreens() {}

    public static Map<Class<?>, Supplier<?>> controllers(Services services, Memory memory, SupplySource supply) {
        return Map.of(SuppliersController.class, () -> new SuppliersController(services, memory, supply));
    }
}
