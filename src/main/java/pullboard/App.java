package pullboard;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import pullboard.cli.Commands;
import pullboard.cli.Help;
import pullboard.cli.Invocation;
import pullboard.cli.Speech;
import pullboard.cli.WrongUsage;
import pullboard.control.BoardControl;
import pullboard.control.Plant;
import pullboard.control.Records;
import pullboard.control.Trouble;
import pullboard.host.CrashReports;
import pullboard.host.DataFolder;
import pullboard.host.Entrance;
import pullboard.host.FolderTrouble;
import pullboard.host.LogFiles;
import pullboard.host.Messenger;
import pullboard.host.Ownership;
import pullboard.host.Settings;
import pullboard.host.Wish;
import pullboard.store.Progress;
import pullboard.store.Store;
import pullboard.store.StoreTrouble;
import pullboard.text.Language;

/// Where Pullboard starts, and where its parts are put together: options, folder, ownership, store, control, then the
/// window or one command, then everything closed in the opposite order. It does not extend
/// `javafx.application.Application`, so that the program starts from the class path and commands run without a
/// display.
public final class App {
    /// How long to wait for another short command that has the folder.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Clock clock;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;
    private final Path here;
    private final Commands commands = new Commands();

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

    /// Does what the command line says, until it is done or the window is closed.
    ///
    /// @return the exit code
    public int run(List<String> arguments) {
        DataFolder folder = DataFolder.choose(
                Invocation.peek(arguments, "data"),
                environment,
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")));
        Settings settings = Settings.open(folder.settings());
        Locale locale = Language.choose(
                Invocation.peek(arguments, "lang"),
                settings.text(Language.KEY).orElse(null),
                Locale.getDefault().toLanguageTag());
        Speech speech = Speech.of(locale);
        try {
            Invocation invocation = Invocation.parse(arguments);
            return switch (invocation.verb()) {
                case VERSION -> version();
                case HELP, BOARD -> new Help(speech).print(invocation, out, err);
                default -> enter(folder, arguments, invocation, speech);
            };
        } catch (WrongUsage wrong) {
            return new Help(speech).wrong(err, wrong);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private int version() {
        out.println("pullboard " + number());
        return Commands.DONE;
    }

    private static String number() {
        return ResourceBundle.getBundle("pullboard.version").getString("version");
    }

    /// Owns the folder, or has its owner do the work.
    private int enter(DataFolder folder, List<String> arguments, Invocation invocation, Speech speech) {
        Wish wish = new Wish(arguments, here.toString(), speech.texts().locale().toLanguageTag());
        try {
            folder.prepare();
            return switch (new Entrance(folder, PATIENCE).enter(wish, out, err)) {
                case Entrance.Result.HandedOver(Messenger.Outcome outcome) -> handedOver(outcome, speech);
                case Entrance.Result.Owned(Ownership ownership) -> own(folder, ownership, invocation, speech);
            };
        } catch (FolderTrouble trouble) {
            return fail(speech, speech.get("folder." + trouble.kind(), trouble.folder()));
        }
    }

    private int handedOver(Messenger.Outcome outcome, Speech speech) {
        return switch (outcome) {
            case Messenger.Outcome.Done(int exit) -> exit;
            case Messenger.Outcome.NotUnderstood _ -> fail(speech, speech.get("owner.other.version"));
            case Messenger.Outcome.NobodyThere _, Messenger.Outcome.Lost _ -> fail(speech, speech.get("owner.lost"));
        };
    }

    private int own(DataFolder folder, Ownership ownership, Invocation invocation, Speech speech) {
        CrashReports crashes = new CrashReports(folder, clock, number());
        try (ownership;
                LogFiles _ = LogFiles.open(folder);
                CrashReports.Catching _ = crashes.catchAll()) {
            return open(folder, invocation, speech);
        } catch (IOException e) {
            return fail(speech, speech.get("folder." + FolderTrouble.Kind.NOT_WRITABLE, folder.path()));
        } catch (RuntimeException bug) {
            CrashReports.Report report = crashes.report(bug, invocation.verb().word());
            return fail(speech, speech.get("bug", report.code(), folder.logs()));
        }
    }

    private int open(DataFolder folder, Invocation invocation, Speech speech) {
        try (Store store = Store.open(folder.path(), Progress.SILENT);
                BoardControl control = new BoardControl(store, clock, Runnable::run)) {
            Plant plant = new Plant(control, new Records(store), clock);
            return commands.run(invocation, plant, speech, out, err, here);
        } catch (StoreTrouble trouble) {
            return fail(speech, speech.wording().trouble(Trouble.of(trouble)).onOneLine());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Commands.FAILED;
        }
    }

    private int fail(Speech speech, String line) {
        return new Help(speech).fail(err, line);
    }
}
