package pullboard;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import pullboard.cli.Commands;
import pullboard.cli.Help;
import pullboard.cli.Invocation;
import pullboard.cli.OpeningLine;
import pullboard.cli.PictureWish;
import pullboard.cli.Reference;
import pullboard.cli.SettingsList;
import pullboard.cli.Speech;
import pullboard.cli.Studio;
import pullboard.cli.Verb;
import pullboard.cli.WrongUsage;
import pullboard.control.Plant;
import pullboard.control.Trouble;
import pullboard.host.CrashReports;
import pullboard.host.DataFolder;
import pullboard.host.Entrance;
import pullboard.host.FolderTrouble;
import pullboard.host.Installation;
import pullboard.host.LogFiles;
import pullboard.host.Messenger;
import pullboard.host.Ownership;
import pullboard.host.PlantFile;
import pullboard.host.Setting;
import pullboard.host.Settings;
import pullboard.host.Wish;
import pullboard.store.Store;
import pullboard.store.StoreTrouble;
import pullboard.text.Language;
import pullboard.view.PictureOrder;
import pullboard.view.Pictures;
import pullboard.view.ScreenList;
import pullboard.view.Toolkit;
import pullboard.view.kit.Theme;

/// Where Pullboard starts, and where its parts are put together: options, folder, ownership, store, control, then the
/// window or one command, then everything closed in the opposite order. It does not extend
/// `javafx.application.Application`, so that the program starts from the class path and commands run without a
/// display.
public final class App {
    /// How long to wait for another short command that has the folder.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final System.Logger LOG = System.getLogger(App.class.getName());

    private final Clock clock;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;
    private final Path here;
    private final Commands commands = new Commands(new Studio(() -> ScreenList.names(), this::paint));

    /// @param here what relative paths mean
    public App(Clock clock, Map<String, String> environment, PrintStream out, PrintStream err, Path here) {
        this.clock = clock;
        this.environment = environment;
        this.out = out;
        this.err = err;
        this.here = here;
    }

    public static void main(String[] args) {
        App app = new App(
                Clock.systemUTC(),
                System.getenv(),
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Path.of("").toAbsolutePath());
        System.exit(app.run(List.of(args)));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }

    /// What one start of the program is about.
    private record Start(
            List<String> arguments, Invocation invocation, DataFolder folder, Settings settings, Speech speech) {
        Locale language() {
            return speech.texts().locale();
        }
    }

    /// Does what the command line says, until it is done or the window is closed.
    ///
    /// @return the exit code
    public int run(List<String> arguments) {
        PlantFile plant = PlantFile.find(
                environment, System.getProperty("os.name"), Installation.here().folders());
        DataFolder folder = DataFolder.choose(
                Invocation.peek(arguments, "data"),
                environment,
                plant,
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")));
        Settings settings = Settings.open(folder.settings(), plant);
        Speech speech = Speech.of(Language.choose(
                Invocation.peek(arguments, "lang"),
                settings.text(Language.KEY).orElse(null),
                Locale.getDefault().toLanguageTag()));
        try {
            Start start = new Start(arguments, Invocation.parse(arguments), folder, settings, speech);
            OptionalInt exit = new Reference(speech, folder, settings, environment).run(start.invocation(), out, err);
            return exit.isPresent() ? exit.getAsInt() : enter(start);
        } catch (WrongUsage wrong) {
            return new Help(speech).wrong(err, wrong);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static String number() {
        return ResourceBundle.getBundle("pullboard.version").getString("version");
    }

    /// Owns the folder, or has its owner do the work.
    private int enter(Start start) {
        Wish wish =
                new Wish(start.arguments(), here.toString(), start.language().toLanguageTag());
        try {
            SettingsList.faults(start.speech(), start.settings().plant()).forEach(err::println);
            start.folder().prepare();
            return switch (new Entrance(start.folder(), PATIENCE).enter(wish, out, err)) {
                case Entrance.Result.HandedOver(Messenger.Outcome outcome) -> handedOver(outcome, start.speech());
                case Entrance.Result.Owned(Ownership ownership) -> own(start, ownership);
            };
        } catch (FolderTrouble trouble) {
            return fail(start.speech(), "folder." + trouble.kind(), trouble.folder());
        }
    }

    private int handedOver(Messenger.Outcome outcome, Speech speech) {
        return switch (outcome) {
            case Messenger.Outcome.Done(int exit) -> exit;
            case Messenger.Outcome.NotUnderstood _ -> fail(speech, "owner.other.version");
            case Messenger.Outcome.NobodyThere _, Messenger.Outcome.Lost _ -> fail(speech, "owner.lost");
        };
    }

    private int own(Start start, Ownership ownership) {
        CrashReports crashes = new CrashReports(start.folder(), clock, number());
        try (ownership;
                LogFiles _ = LogFiles.open(start.folder());
                CrashReports.Catching _ = crashes.catchAll()) {
            return open(start, ownership, crashes);
        } catch (IOException e) {
            return fail(
                    start.speech(),
                    "folder." + FolderTrouble.Kind.NOT_WRITABLE,
                    start.folder().path());
        } catch (RuntimeException bug) {
            CrashReports.Report report =
                    crashes.report(bug, start.invocation().verb().word());
            return fail(start.speech(), "bug", report.code(), start.folder().logs());
        }
    }

    private int open(Start start, Ownership ownership, CrashReports crashes) {
        boolean isWindow = start.invocation().verb().isWindow();
        Path backup = start.invocation().opened(here).orElse(null);
        if (isWindow && !hasDisplay()) {
            return fail(start.speech(), "no.display");
        }
        if (backup != null && !Files.isRegularFile(backup)) {
            return fail(start.speech(), "restore.no.file", backup);
        }
        try {
            if (isWindow) {
                if (start.invocation().has("kiosk")) {
                    start.settings().wish(Setting.KIOSK, "true");
                }
                return new OnScreen(clock, start.settings(), start.speech(), err, crashes)
                        .run(Toolkit.beside(), start.folder().path(), ownership, commands, backup);
            }
            try (Opened board = Opened.of(store(start), clock, Runnable::run)) {
                return commands.run(start.invocation(), board.plant(), start.speech(), out, err, here);
            }
        } catch (StoreTrouble trouble) {
            return new Help(start.speech()).fail(err, start.speech().wording().trouble(Trouble.of(trouble)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Commands.FAILED;
        }
    }

    /// A board that is past opening can still be replaced by a backup.
    private Store store(Start start) throws StoreTrouble {
        Path data = start.folder().path();
        OpeningLine opening = new OpeningLine(start.speech(), err);
        try {
            return Store.open(data, opening::at);
        } catch (StoreTrouble trouble) {
            if (trouble.kind() != StoreTrouble.Kind.DAMAGED
                    || start.invocation().verb() != Verb.RESTORE) {
                throw trouble;
            }
            Store.restoreInto(data, here.resolve(start.invocation().operands().getFirst()), opening::at);
            return Store.open(data, opening::at);
        }
    }

    private void paint(PictureWish wish, Plant plant, Locale language)
            throws Studio.NoDisplay, IOException, InterruptedException {
        if (!hasDisplay()) {
            throw new Studio.NoDisplay();
        }
        Theme theme = Theme.valueOf(wish.theme().toUpperCase(Locale.ROOT));
        try {
            Pictures.take(
                    new PictureOrder(wish.file(), wish.screen(), wish.width(), wish.height(), theme), plant, language);
        } catch (UnsupportedOperationException noDisplay) {
            throw new Studio.NoDisplay();
        }
    }

    /// Windows and macOS have one where there is a desktop; elsewhere the environment names it, unless JavaFX was told
    /// to draw without.
    private boolean hasDisplay() {
        String system = System.getProperty("os.name");
        return system.startsWith("Windows")
                || system.startsWith("Mac")
                || System.getProperty("glass.platform") != null
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    private int fail(Speech speech, String key, Object... arguments) {
        return new Help(speech).fail(err, speech.get(key, arguments));
    }
}
