package pullboard.view;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import pullboard.host.Settings;
import pullboard.view.kit.Preferences;
import pullboard.view.kit.Scanner;
import pullboard.view.kit.Theme;
import pullboard.view.kit.WindowPlace;

/// What was chosen about the screen, in the settings file. Written in order, off the screen's thread.
final class Remembered implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Remembered.class.getName());
    private static final int FAR = 100_000;

    private final Settings settings;
    private volatile Map<String, String> kept = Map.of();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("settings").factory());

    Remembered(Settings settings) {
        this.settings = settings;
    }

    /// What was chosen last; for a first start what the system prefers. On the JavaFX thread.
    Preferences read(Locale language) {
        Platform.Preferences system = Platform.getPreferences();
        Theme theme = system.getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
        Preferences read = new Preferences(
                settings.choice("theme", theme),
                settings.number("zoom", 100, Preferences.SMALLEST, Preferences.LARGEST),
                language,
                settings.flag("reduce-motion", system.isReducedMotion()),
                settings.flag("touch", false),
                settings.flag("ask-counts", true),
                settings.flag("odds", false),
                settings.text("operator").orElse(""),
                new Scanner(
                        settings.text("scanner.prefix").orElse(""),
                        settings.text("scanner.suffix").orElse(""),
                        settings.flag("scanner.sound", false)),
                settings.text("flow").orElse(""),
                place());
        kept = lines(read);
        return read;
    }

    void keep(Preferences chosen) {
        writer.execute(() -> {
            try {
                write(chosen);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "settings could not be kept", e);
            }
        });
    }

    /// Waits until all is written.
    @Override
    public void close() throws InterruptedException {
        writer.shutdown();
        if (!writer.awaitTermination(5, TimeUnit.SECONDS)) {
            LOG.log(System.Logger.Level.WARNING, "settings are still being written");
        }
    }

    /// What is fixed for the whole plant stays as it is, whatever is wished here.
    Preferences held(Preferences now, Preferences wished) {
        Preferences next = wished;
        next = settings.isFixed("theme") ? next.withTheme(now.theme()) : next;
        next = settings.isFixed("zoom") ? next.withZoom(now.zoom()) : next;
        next = settings.isFixed("language") ? next.withLanguage(now.language()) : next;
        next = settings.isFixed("reduce-motion") ? next.withReduceMotion(now.reduceMotion()) : next;
        next = settings.isFixed("touch") ? next.withTouch(now.touch()) : next;
        next = settings.isFixed("ask-counts") ? next.withAskCounts(now.askCounts()) : next;
        next = settings.isFixed("odds") ? next.withOdds(now.odds()) : next;
        next = settings.isFixed("operator") ? next.withOperator(now.operator()) : next;
        return next.withScanner(held(now.scanner(), next.scanner()));
    }

    private Scanner held(Scanner now, Scanner wished) {
        return new Scanner(
                settings.isFixed("scanner.prefix") ? now.prefix() : wished.prefix(),
                settings.isFixed("scanner.suffix") ? now.suffix() : wished.suffix(),
                settings.isFixed("scanner.sound") ? now.sound() : wished.sound());
    }

    /// Only what a person has changed is written, so that what the plant sets later holds for all else.
    private void write(Preferences chosen) throws IOException {
        Map<String, String> before = kept;
        kept = lines(chosen);
        for (Map.Entry<String, String> line : kept.entrySet()) {
            if (!line.getValue().equals(before.get(line.getKey()))) {
                settings.put(line.getKey(), line.getValue().isEmpty() ? null : line.getValue());
            }
        }
    }

    private static Map<String, String> lines(Preferences chosen) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("theme", chosen.theme().word());
        lines.put("zoom", Integer.toString(chosen.zoom()));
        lines.put("language", chosen.language().toLanguageTag());
        lines.put("reduce-motion", Boolean.toString(chosen.reduceMotion()));
        lines.put("touch", Boolean.toString(chosen.touch()));
        lines.put("ask-counts", Boolean.toString(chosen.askCounts()));
        lines.put("odds", Boolean.toString(chosen.odds()));
        lines.put("operator", chosen.operator());
        lines.put("scanner.prefix", chosen.scanner().prefix());
        lines.put("scanner.suffix", chosen.scanner().suffix());
        lines.put("scanner.sound", Boolean.toString(chosen.scanner().sound()));
        lines.put("flow", chosen.flow());
        WindowPlace place = chosen.place();
        if (place != null) {
            lines.put("window.x", Long.toString(Math.round(place.x())));
            lines.put("window.y", Long.toString(Math.round(place.y())));
            lines.put("window.width", Long.toString(Math.round(place.width())));
            lines.put("window.height", Long.toString(Math.round(place.height())));
            lines.put("window.maximised", Boolean.toString(place.maximised()));
        }
        return lines;
    }

    private @Nullable WindowPlace place() {
        int width = settings.number("window.width", 0, 1, FAR);
        int height = settings.number("window.height", 0, 1, FAR);
        if (width == 0 || height == 0) {
            return null;
        }
        int x = settings.number("window.x", 0, -FAR, FAR);
        int y = settings.number("window.y", 0, -FAR, FAR);
        return new WindowPlace(x, y, width, height, settings.flag("window.maximised", false));
    }
}
