package pullboard.view.flow;

import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys of the slider of time travel.
final class TravelKeys {
    private TravelKeys() {}

    /// Which step a key means, or null.
    static TravelModel.@Nullable Step step(KeyEvent event) {
        boolean isHour = event.isShortcutDown();
        return switch (event.getCode()) {
            case LEFT, DOWN -> isHour ? TravelModel.Step.HOUR_BACK : TravelModel.Step.CHANGE_BACK;
            case RIGHT, UP -> isHour ? TravelModel.Step.HOUR_ON : TravelModel.Step.CHANGE_ON;
            case PAGE_UP -> TravelModel.Step.DAY_BACK;
            case PAGE_DOWN -> TravelModel.Step.DAY_ON;
            case HOME -> TravelModel.Step.FIRST;
            case END -> TravelModel.Step.LAST;
            default -> null;
        };
    }
}
