package pullboard.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import pullboard.board.Command;
import pullboard.board.Shop;
import pullboard.report.FileTrouble;
import pullboard.report.FileWords;
import pullboard.report.Mapping;
import pullboard.report.MovementsFile;
import pullboard.report.Reading;
import pullboard.report.books.BookKind;

/// `import`: recorded history or lists of the books from a file, whole or not at all.
final class ImportDeed {
    private ImportDeed() {}

    static void run(Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        BookKind kind = BookKind.named(invocation.operand(0));
        if (kind != null && kind.isRead()) {
            BookDeeds.load(kind, invocation, desk);
            return;
        }
        if (!invocation.operand(0).equals("movements")) {
            throw invocation.wrong("import.what", invocation.operand(0), BookKind.imported());
        }
        ZoneId zone = invocation.has("zone") ? InitDeed.zone(invocation) : desk.zone();
        Reading.Rows rows = rows(desk, desk.file(invocation.operand(1)), mapping(invocation), zone);
        if (invocation.has("zone") && desk.board().revision() == 0) {
            desk.change(new Command.NameShop(new Shop(desk.speech().get("init.name"), zone)));
        }
        desk.change(new Command.ImportHistory(rows.rows()));
        desk.say(desk.speech().get("done.import", rows.rows().size(), rows.cards(), rows.stations()));
    }

    private static Mapping mapping(Invocation invocation) throws WrongUsage {
        try {
            return Mapping.parse(invocation.option("map", ""));
        } catch (Mapping.Unclear unclear) {
            throw invocation.wrong("not.a.map", unclear.part());
        }
    }

    private static Reading.Rows rows(Desk desk, Path file, Mapping mapping, ZoneId zone) throws NotDone {
        FileWords words = new FileWords(desk.speech().locale());
        try {
            return switch (MovementsFile.read(file, mapping, zone, _ -> true)) {
                case Reading.Rows rows -> rows;
                case Reading.Unreadable bad -> throw unreadable(desk, file, bad);
            };
        } catch (FileTrouble trouble) {
            throw new NotDone(words.trouble(trouble).onOneLine(), trouble);
        }
    }

    /// What is wrong first, and how much there is.
    static NotDone unreadable(Desk desk, Path file, Reading.Unreadable bad) {
        String first = new FileWords(desk.speech().locale())
                .problem(bad.problems().getFirst())
                .onOneLine();
        return bad.total() == 1
                ? desk.refuse("import.bad", file, first)
                : desk.refuse("import.bad.more", file, first, bad.total());
    }
}
