package pullboard.view.flow;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/// Says before every picture how much time has passed on the wall.
final class Player extends AnimationTimer {
    /// In nanoseconds; after a longer pause of the machine it goes on where it was.
    private static final long MOST = 200_000_000;

    private final Consumer<Duration> passed;
    private long last;

    Player(Consumer<Duration> passed) {
        this.passed = passed;
    }

    void begin() {
        last = 0;
        start();
    }

    @Override
    public void handle(long now) {
        if (last > 0) {
            passed.accept(Duration.ofNanos(Math.min(MOST, now - last)));
        }
        last = now;
    }
}
