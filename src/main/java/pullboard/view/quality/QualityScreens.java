package pullboard.view.quality;

import java.util.Map;
import java.util.function.Supplier;
import pullboard.view.form.Memory;
import pullboard.view.kit.Services;

/// The controllers of the screen of quality.
public final class QualityScreens {
    private QualityScreens() {}

    public static Map<Class<?>, Supplier<?>> controllers(Services services, Memory memory) {
        return Map.of(QualityController.class, () -> new QualityController(services, memory));
    }
}
