package pullboard.view.level;

import java.util.Objects;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import pullboard.control.Subscription;
import pullboard.view.form.Memory;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;
import pullboard.view.plan.SupplySource;

/// The screen of levelling. Intervals begin by the clock, so it looks anew every minute.
public final class LevelController implements Screen {
    private static final Duration MINUTE = Duration.minutes(1);

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
        Timeline minutes = new Timeline(
                new KeyFrame(MINUTE, _ -> box.show(services.control().now())));
        minutes.setCycleCount(Animation.INDEFINITE);
        minutes.play();
        return Subscriptions.of(services.control().watch(box::show), minutes::stop);
    }
}
