package pullboard.view.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import pullboard.host.Installation;
import pullboard.host.Setting;
import pullboard.view.kit.Work;

/// The short manual that was installed with the program: pages of HTML, which the system's own reader shows. A build
/// from the sources has none. On a screen that shows nothing but the board nobody is led out of it.
public record Manual(Installation installation, Machine machine) {
    private static final List<String> OTHERS = List.of("en", "de");

    /// The one that belongs to the program that runs.
    public static Manual here(Machine machine) {
        return new Manual(Installation.here(), machine);
    }

    /// Whether the screen shows nothing but the board.
    public boolean isKiosk() {
        return machine.isOn(Setting.KIOSK);
    }

    /// Its page in a language, or else in one that is there.
    public Optional<Path> page(Locale language) {
        return isKiosk()
                ? Optional.empty()
                : Stream.concat(Stream.of(language.getLanguage()), OTHERS.stream())
                        .flatMap(each -> installation.find("manual/manual-" + each + ".html").stream())
                        .findFirst();
    }

    /// Shows a page, beside the screen's own thread.
    ///
    /// @param failed told, on the screen's thread, why it could not
    public void open(Path page, Work work, Consumer<Exception> failed) {
        work.start(
                () -> {
                    machine.opening().open(page);
                    return true;
                },
                _ -> {},
                failed);
    }
}
