package pullboard.view;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import pullboard.view.kit.Fonts;

/// JavaFX, started once.
public final class Toolkit {
    private Toolkit() {}

    /// Starts JavaFX beside the caller's own work, if it is not running yet; it then runs until the program ends.
    ///
    /// @return done when it runs; fails with UnsupportedOperationException where there is no display
    public static CompletableFuture<Void> beside() {
        CompletableFuture<Void> running = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("toolkit").start(() -> {
            try {
                Fonts.prepare();
                Platform.startup(() -> {
                    Platform.setImplicitExit(false);
                    Fonts.load();
                    running.complete(null);
                });
            } catch (IllegalStateException runs) {
                running.complete(null);
            } catch (RuntimeException | Error broken) {
                running.completeExceptionally(broken);
            }
        });
        return running;
    }

    /// Starts JavaFX if it is not running yet, and waits until it does.
    static void start() throws InterruptedException {
        await(beside());
    }

    static void await(CompletableFuture<Void> running) throws InterruptedException {
        try {
            running.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnsupportedOperationException noDisplay) {
                throw noDisplay;
            }
            throw new CompletionException(e.getCause());
        }
    }

    /// Does something on the JavaFX thread and waits for it; what it throws comes back as the cause of a
    /// {@link CompletionException}.
    static <T> T get(Supplier<T> deed) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(deed.get());
            } catch (RuntimeException | Error bug) {
                done.completeExceptionally(bug);
            }
        });
        return done.join();
    }
}
