package pullboard.bench;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// How long frames take, in milliseconds, from the beginning of one to the beginning of the next. With pulses as fast
/// as they can be made (`javafx.animation.fullspeed`) that is the work of a frame and no waiting for its turn.
final class Frames extends AnimationTimer {
    private static final int WARM = 60;

    private final double[] times;
    private final DoubleConsumer each;
    private final CompletableFuture<double[]> done = new CompletableFuture<>();
    private int pulse;
    private long last;

    private Frames(int frames, DoubleConsumer each) {
        this.times = new double[frames];
        this.each = each;
    }

    /// Does something with each frame, which is told from 0 to 1 how far this is; sorted times.
    static double[] of(int frames, DoubleConsumer each) {
        Frames timer = new Frames(frames, each);
        Platform.runLater(timer::start);
        double[] times = timer.done.join();
        Arrays.sort(times);
        return times;
    }

    @Override
    public void handle(long now) {
        long clock = System.nanoTime();
        int index = pulse - WARM;
        if (index >= times.length) {
            stop();
            done.complete(times);
            return;
        }
        if (index >= 0) {
            times[index] = (clock - last) / 1e6;
        }
        last = clock;
        pulse++;
        each.accept((double) pulse / (times.length + WARM));
    }

    static String say(double[] sorted) {
        return String.format(
                "median %.1f ms, 95 %% %.1f ms, longest %.1f ms",
                at(sorted, 0.5), at(sorted, 0.95), sorted[sorted.length - 1]);
    }

    static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
