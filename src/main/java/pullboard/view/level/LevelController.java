package pullboard.view.level;

import java.time.Duration;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import pullboard.control.Subscription;
import pullboard.view.form.Memory;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;
import pullboard.view.kit.Ticks;
import pullboard.view.plan.SupplySource;

/// The screen of levelling. Intervals begin by the clock, so it looks anew every minute.
public final class LevelController implements Screen {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Services services;
    private final Memory memory;
    private final SupplySource supply;
    private @Nullable BoxPage page;

    @FXML
    private StackPane place;

    public LevelController(Services services, Memory memory, SupplySource supply) {
        this.services = services;
        this.memory = memory;
        this.supply = supply;
    }

    @FXML
    private void initialize() {
        page = new BoxPage(services, memory, supply, place);
    }

    @Override
    public Subscription shown() {
        BoxPage box = Objects.requireNonNull(page);
        box.show(services.control().now());
        Subscription minutes =
                Ticks.every(MINUTE, () -> box.show(services.control().now()));
        return Subscriptions.of(services.control().watch(box::show), minutes);
    }
}
