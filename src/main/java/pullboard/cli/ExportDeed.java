package pullboard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.control.TroubleException;
import pullboard.flow.Figures;
import pullboard.flow.Filter;
import pullboard.flow.MovementLog;
import pullboard.flow.Percentile;
import pullboard.report.CardsFile;
import pullboard.report.FigureFiles;
import pullboard.report.FileTrouble;
import pullboard.report.FileWords;
import pullboard.report.MovementsExport;

/// `export`: history and figures as files for other programs.
final class ExportDeed {
    /// The one calendar there is: a shop that is always open.
    private static final String ALWAYS = "always";

    private static final String STANDARD_OUTPUT = "-";

    private final Desk desk;
    private final Board board;
    private final Filter filter;

    private ExportDeed(Desk desk, Filter filter) {
        this.desk = desk;
        this.board = desk.board();
        this.filter = filter;
    }

    /// What can be exported.
    @FunctionalInterface
    private interface Content {
        /// @return how many lines
        long write(ExportDeed export, Path file) throws FileTrouble, TroubleException;
    }

    static void run(Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        Content content = content(invocation);
        String to = invocation.required("to");
        if (!invocation.option("calendar", ALWAYS).strip().equalsIgnoreCase(ALWAYS)) {
            throw invocation.wrong("not.a.calendar", invocation.option("calendar", ""));
        }
        Filter filter = new Filter(
                moment(invocation, desk, "from"), moment(invocation, desk, "until"), invocation.option("part"));
        ExportDeed export = new ExportDeed(desk, filter);
        try {
            if (to.equals(STANDARD_OUTPUT)) {
                export.print(content);
            } else {
                long lines = content.write(export, desk.file(to));
                desk.say(desk.speech().get("done.export", desk.file(to), lines));
            }
        } catch (FileTrouble trouble) {
            throw new NotDone(
                    new FileWords(desk.speech().locale()).trouble(trouble).onOneLine(), trouble);
        } catch (TroubleException trouble) {
            throw desk.trouble(trouble.trouble());
        }
    }

    private static Content content(Invocation invocation) throws WrongUsage {
        return switch (invocation.operand(0)) {
            case "movements" -> ExportDeed::movements;
            case "cards" -> (export, file) -> CardsFile.write(file, export.board, export.filter, export.desk.now());
            case "cycle-times" -> ExportDeed::cycleTimes;
            case "stations" -> ExportDeed::stations;
            case "summary" -> ExportDeed::summary;
            default -> throw invocation.wrong("export.what", invocation.operand(0));
        };
    }

    private static @Nullable Instant moment(Invocation invocation, Desk desk, String option) throws WrongUsage {
        return invocation.has(option) ? new Moments(invocation, desk.now(), desk.zone()).moment(option) : null;
    }

    private long movements(Path file) throws FileTrouble, TroubleException {
        return MovementsExport.<TroubleException>write(
                file, board, filter, desk.plant().records()::movements, _ -> true);
    }

    private long cycleTimes(Path file) throws FileTrouble, TroubleException {
        Figures figures = figures();
        FigureFiles.cycleTimes(file, figures, board.shop().zone());
        return figures.finishedCards().size();
    }

    private long stations(Path file) throws FileTrouble, TroubleException {
        FigureFiles.stations(file, figures(), board);
        return board.stations().size();
    }

    private long summary(Path file) throws FileTrouble, TroubleException {
        FigureFiles.summary(file, figures(), board.shop().zone());
        return 1;
    }

    private Figures figures() throws TroubleException {
        MovementLog log = new MovementLog();
        desk.plant().records().entries(entry -> {
            if (entry.revision() <= board.revision()) {
                log.read(entry);
            }
            return entry.revision() < board.revision();
        });
        return Figures.of(log, filter, Percentile.NEAREST_RANK, board.shop().zone());
    }

    /// Files are written whole; standard output gets a copy.
    private void print(Content content) throws FileTrouble, TroubleException, NotDone {
        try {
            Path copy = Files.createTempFile("pullboard", ".export");
            try {
                content.write(this, copy);
                Files.copy(copy, desk.out());
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new NotDone(desk.speech().get("export.print", String.valueOf(e.getMessage())), e);
        }
    }
}
