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
                    name();
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

    /// Docks and task bars know the windows by this name, which leads them to the menu entry. JavaFX takes it from the
    /// class of an `Application`, of which there is none here, and offers no other way; without it, windows are
    /// called "java".
    private static void name() {
        try {
            Class<?> glass = Class.forName("com.sun.glass.ui.Application");
            glass.getMethod("setName", String.class)
                    .invoke(glass.getMethod("GetApplication").invoke(null), "Pullboard");
        } catch (ReflectiveOperationException otherJavaFx) {
            System.getLogger(Toolkit.class.getName())
                    .log(System.Logger.Level.INFO, "the windows keep JavaFX's own name", otherJavaFx);
        }
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
