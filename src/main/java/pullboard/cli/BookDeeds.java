package pullboard.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import pullboard.report.FileTrouble;
import pullboard.report.FileWords;
import pullboard.report.Mapping;
import pullboard.report.books.BookFile;
import pullboard.report.books.BookKind;
import pullboard.report.books.BookReading;

/// `import` and `export` of what the shop keeps in its books: parts, suppliers, loops, orders, demand, stock.
final class BookDeeds {
    /// Those are of history; a list is as it is now.
    private static final List<String> OF_HISTORY = List.of("from", "until", "period", "part", "calendar", "weeks");

    private BookDeeds() {}

    /// Whole or not at all; what is there already is changed.
    static void load(BookKind kind, Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        if (invocation.has("zone")) {
            throw invocation.wrong("books.option", "--zone", kind.word());
        }
        Map<String, String> mapping = mapping(kind, invocation);
        Path file = desk.file(invocation.operand(1));
        BookReading reading = read(kind, mapping, file, desk);
        if (reading.unreadable() != null) {
            throw ImportDeed.unreadable(desk, file, reading.unreadable());
        }
        if (reading.wish() != null) {
            desk.change(reading.wish());
        }
        BookReading.Counts counts = reading.counts();
        desk.say(desk.speech().get("done.import.books", counts.all(), counts.fresh(), counts.changed(), counts.same()));
    }

    private static Map<String, String> mapping(BookKind kind, Invocation invocation) throws WrongUsage {
        try {
            return BookFile.mapping(kind, invocation.option("map", ""));
        } catch (Mapping.Unclear unclear) {
            throw invocation.wrong(
                    "not.a.map.of",
                    unclear.part(),
                    Desk.listed(
                            kind.fields().stream().map(field -> field.name()).toList()));
        }
    }

    private static BookReading read(BookKind kind, Map<String, String> mapping, Path file, Desk desk) throws NotDone {
        try {
            return BookFile.read(file, kind, mapping, desk.board());
        } catch (FileTrouble trouble) {
            throw trouble(trouble, desk);
        }
    }

    private static NotDone trouble(FileTrouble trouble, Desk desk) {
        return new NotDone(
                new FileWords(desk.speech().locale()).trouble(trouble).onOneLine(), trouble);
    }

    static void save(BookKind kind, Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        for (String option : OF_HISTORY) {
            if (invocation.has(option)) {
                throw invocation.wrong("books.option", "--" + option, kind.word());
            }
        }
        String to = invocation.required("to");
        try {
            if (to.equals(ExportDeed.STANDARD_OUTPUT)) {
                ExportDeed.print(desk, file -> BookFile.write(file, kind, desk.board()));
            } else {
                long lines = BookFile.write(desk.file(to), kind, desk.board());
                desk.say(desk.speech().get("done.export", desk.file(to), lines));
            }
        } catch (FileTrouble trouble) {
            throw trouble(trouble, desk);
        }
    }
}
