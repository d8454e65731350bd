package pullboard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ResourceBundle;
import pullboard.board.Board;
import pullboard.control.TroubleException;
import pullboard.flow.Figures;
import pullboard.flow.Filter;
import pullboard.flow.MovementLog;
import pullboard.flow.Percentile;
import pullboard.flow.calendar.WorkHours;
import pullboard.report.Export;
import pullboard.report.FileTrouble;
import pullboard.report.FileWords;
import pullboard.report.Origin;
import pullboard.report.books.BookKind;

/// `export`: history and figures as files for other programs.
final class ExportDeed {
    static final String STANDARD_OUTPUT = "-";

    private final Desk desk;
    private final Board board;
    private final Export what;
    private final Filter filter;
    private final ChosenCalendar calendar;

    private ExportDeed(Desk desk, Export what, Filter filter, ChosenCalendar calendar) {
        this.desk = desk;
        this.board = desk.board();
        this.what = what;
        this.filter = filter;
        this.calendar = calendar;
    }

    static void run(Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        BookKind kind = BookKind.named(invocation.operand(0));
        if (kind != null) {
            BookDeeds.save(kind, invocation, desk);
            return;
        }
        if (invocation.operand(0).equals(FigureDeed.WORD)) {
            FigureDeed.save(invocation, desk);
            return;
        }
        if (invocation.has("weeks")) {
            throw invocation.wrong("weeks.of.kpi", invocation.operand(0));
        }
        Export what = what(invocation);
        ChosenCalendar calendar = ChosenCalendar.of(invocation, desk);
        ChosenPeriod period = new ChosenPeriod(invocation, desk);
        Filter filter = period.filter(calendar.shifts());
        String to = period.stamped(invocation.required("to"), filter);
        if (what == Export.ALL && !Export.isBook(desk.file(to)) && !Files.isDirectory(desk.file(to))) {
            throw invocation.wrong("export.all", to);
        }
        ExportDeed export = new ExportDeed(desk, what, filter, calendar);
        try {
            if (to.equals(STANDARD_OUTPUT)) {
                export.print();
            } else {
                long lines = export.write(desk.file(to));
                desk.say(desk.speech().get("done.export", desk.file(to), lines));
            }
        } catch (FileTrouble trouble) {
            throw new NotDone(
                    new FileWords(desk.speech().locale()).trouble(trouble).onOneLine(), trouble);
        } catch (TroubleException trouble) {
            throw desk.trouble(trouble.trouble());
        }
    }

    private static Export what(Invocation invocation) throws WrongUsage {
        String word = invocation.operand(0);
        return Arrays.stream(Export.values())
                .filter(export -> export.word().equals(word))
                .findFirst()
                .orElseThrow(() -> invocation.wrong("export.what", word, BookKind.exported()));
    }

    private long write(Path file) throws FileTrouble, TroubleException {
        Origin origin = new Origin(
                board,
                filter,
                Percentile.NEAREST_RANK,
                desk.now(),
                calendar.name(),
                calendar.lines(),
                ResourceBundle.getBundle("pullboard.version").getString("version"));
        return what.<TroubleException>write(
                file,
                origin,
                desk.speech().locale(),
                desk.plant().records()::movements,
                () -> figures(calendar.hours()),
                _ -> true);
    }

    private Figures figures(WorkHours hours) throws TroubleException {
        MovementLog log = new MovementLog();
        desk.plant().records().entries(entry -> {
            if (entry.revision() <= board.revision()) {
                log.read(entry);
            }
            return entry.revision() < board.revision();
        });
        return Figures.of(log, filter, Percentile.NEAREST_RANK, board.shop().zone(), hours);
    }

    private void print() throws FileTrouble, TroubleException, NotDone {
        print(desk, this::write);
    }

    /// Writes a file.
    interface Writing<X extends Exception> {
        long write(Path file) throws FileTrouble, X;
    }

    /// Files are written whole; standard output gets a copy.
    static <X extends Exception> void print(Desk desk, Writing<X> writing) throws FileTrouble, NotDone, X {
        try {
            Path copy = Files.createTempFile("pullboard", ".export");
            try {
                writing.write(copy);
                Files.copy(copy, desk.out());
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new NotDone(desk.speech().get("export.print", String.valueOf(e.getMessage())), e);
        }
    }
}
