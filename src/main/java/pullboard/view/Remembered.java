package pullboard.view;

import java.io.IOException;
import java.util.Locale;
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
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("settings").factory());

    Remembered(Settings settings) {
        this.settings = settings;
    }

    /// What was chosen last; for a first start what the system prefers. On the JavaFX thread.
    Preferences read(Locale language) {
        Platform.Preferences system = Platform.getPreferences();
        Theme theme = system.getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
        return new Preferences(
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

    private void write(Preferences chosen) throws IOException {
        put("theme", chosen.theme().word());
        put("zoom", Integer.toString(chosen.zoom()));
        put("language", chosen.language().toLanguageTag());
        put("reduce-motion", Boolean.toString(chosen.reduceMotion()));
        put("touch", Boolean.toString(chosen.touch()));
        put("ask-counts", Boolean.toString(chosen.askCounts()));
        put("odds", Boolean.toString(chosen.odds()));
        put("operator", chosen.operator().isBlank() ? null : chosen.operator());
        Scanner scanner = chosen.scanner();
        put("scanner.prefix", scanner.prefix().isEmpty() ? null : scanner.prefix());
        put("scanner.suffix", scanner.suffix().isEmpty() ? null : scanner.suffix());
        put("scanner.sound", Boolean.toString(scanner.sound()));
        put("flow", chosen.flow().isEmpty() ? null : chosen.flow());
        WindowPlace place = chosen.place();
        if (place != null) {
            put("window.x", Long.toString(Math.round(place.x())));
            put("window.y", Long.toString(Math.round(place.y())));
            put("window.width", Long.toString(Math.round(place.width())));
            put("window.height", Long.toString(Math.round(place.height())));
            put("window.maximised", Boolean.toString(place.maximised()));
        }
    }

    /// Only what differs is written: each write replaces the file.
    private void put(String key, @Nullable String value) throws IOException {
        String known = settings.text(key).orElse(null);
        if (value == null ? known != null : !value.equals(known)) {
            settings.put(key, value);
        }
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
