package pullboard.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.control.Answer;
import pullboard.control.BoardControl;
import pullboard.control.Plant;
import pullboard.control.Records;
import pullboard.control.Safekeeping;
import pullboard.screen.Hands;
import pullboard.store.Store;
import pullboard.view.form.Machine;
import pullboard.view.form.Memory;
import pullboard.view.kit.Look;
import pullboard.view.kit.PngFile;
import pullboard.view.kit.Preferences;
import pullboard.view.kit.Services;
import pullboard.view.kit.Theme;

/// A window with a real board on disk behind it.
public final class Floor implements AutoCloseable {
    public final Hands hands;
    public final Desk desk;
    public final Memory memory = Memory.fleeting();
    public Stage stage;
    private final BoardControl control;
    private final Store store;

    /// @param folder where the board lies; what is there is opened again
    public Floor(Hands hands, Path folder, Locale language, Theme theme) throws Exception {
        this(hands, folder, language, theme, _ -> false);
    }

    /// @param fixed which settings the plant has fixed
    public Floor(Hands hands, Path folder, Locale language, Theme theme, Predicate<String> fixed) throws Exception {
        this(hands, folder, language, theme, fixed, Clock.systemUTC());
    }

    /// @param clock the one clock of all that is behind the window
    public Floor(Hands hands, Path folder, Locale language, Theme theme, InstantSource clock) throws Exception {
        this(hands, folder, language, theme, _ -> false, clock);
    }

    private Floor(Hands hands, Path folder, Locale language, Theme theme, Predicate<String> fixed, InstantSource clock)
            throws Exception {
        this.hands = hands;
        store = Store.open(folder.resolve("board"), (step, done, total) -> {});
        control = new BoardControl(store, clock, Platform::runLater);
        Look look = new Look(Preferences.first(language).withTheme(theme).withOperator("Kim"), _ -> {});
        Plant plant = new Plant(control, new Records(store), new Safekeeping(store, control, clock), clock);
        Machine machine = new Machine(
                folder.resolve("board"), folder, _ -> {}, new Memory(memory.read(), memory.keeping(), fixed));
        desk = hands.on(() -> new Desk(plant, machine, look, new Scene(new StackPane(), 1366, 768)));
    }

    /// Opens the window with the screen of this name.
    public Floor open(String screen) {
        stage = hands.show(desk::scene);
        run(() -> desk.show(screen));
        hands.settle();
        return this;
    }

    /// Gives the window another size.
    public void size(double width, double height) {
        run(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    public Services services() {
        return desk.services();
    }

    /// What a field or a label shows now, seen or not; empty where there is none.
    public String text(String selector) {
        return switch (desk.scene().lookup(selector)) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl field -> field.getText();
            case null, default -> "";
        };
    }

    /// Does something on the JavaFX thread.
    public void run(Runnable deed) {
        hands.run(deed);
    }

    /// Changes the board by the one road.
    public Board submit(Command... commands) {
        try {
            for (Command command : commands) {
                CompletableFuture<Answer> answer = control.submit(command, "Kim");
                if (!(answer.get(20, TimeUnit.SECONDS) instanceof Answer.Done)) {
                    throw new AssertionError(command + ": " + answer.get());
                }
            }
            return control.now();
        } catch (ExecutionException | TimeoutException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public Board board() {
        return control.now();
    }

    /// Waits until nothing goes on in the background.
    public void idle() {
        try {
            services().work().awaitIdle(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        hands.settle();
    }

    /// Writes what the window shows to `folder`, if there is one: `-Dpullboard.pictures=folder`.
    public void picture(String name) {
        String folder = System.getProperty("pullboard.pictures", "");
        if (folder.isEmpty()) {
            return;
        }
        hands.settle();
        WritableImage image = hands.on(() -> desk.scene().snapshot(null));
        try {
            PngFile.write(image, Files.createDirectories(Path.of(folder)).resolve(name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws Exception {
        hands.run(desk::close);
        control.close();
        store.close();
    }
}
