package pullboard.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pullboard.control.Plant;
import pullboard.host.CrashReports;
import pullboard.host.Reception;
import pullboard.host.Wish;

/// What the owner of an open board does for other processes: shows its window, or runs their command on its board.
public final class Errands implements Reception.Service {
    private final Commands commands;
    private final Plant plant;
    private final CrashReports crashes;
    private final Runnable show;
    private final Consumer<Path> offer;

    /// @param show brings the window to the front
    /// @param offer shows what a backup has to offer
    public Errands(Commands commands, Plant plant, CrashReports crashes, Runnable show, Consumer<Path> offer) {
        this.commands = commands;
        this.plant = plant;
        this.crashes = crashes;
        this.show = show;
        this.offer = offer;
    }

    @Override
    public int serve(Wish wish, PrintStream out, PrintStream err) {
        Speech speech = Speech.of(Locale.forLanguageTag(wish.language()));
        try {
            Invocation invocation = Invocation.parse(wish.arguments());
            if (invocation.verb().isWindow()) {
                return show(invocation.opened(Path.of(wish.folder())).orElse(null), speech, err);
            }
            return commands.run(invocation, plant, speech, out, err, Path.of(wish.folder()));
        } catch (WrongUsage wrong) {
            return new Help(speech).wrong(err, wrong);
        } catch (RuntimeException bug) {
            CrashReports.Report report = crashes.report(bug, String.join(" ", firstWord(wish)));
            return new Help(speech)
                    .fail(
                            err,
                            speech.get(
                                    "bug",
                                    report.code(),
                                    report.file().map(Path::toString).orElse("-")));
        }
    }

    private int show(@Nullable Path backup, Speech speech, PrintStream err) {
        if (backup != null && !Files.isRegularFile(backup)) {
            return new Help(speech).fail(err, speech.get("restore.no.file", backup));
        }
        show.run();
        if (backup != null) {
            offer.accept(backup);
        }
        return Commands.DONE;
    }

    /// What else was typed is nobody's business in a report.
    private static List<String> firstWord(Wish wish) {
        return wish.arguments().stream().limit(1).toList();
    }
}
