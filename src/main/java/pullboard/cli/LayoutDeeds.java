package pullboard.cli;

import java.nio.file.Path;
import java.util.List;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.report.FileTrouble;
import pullboard.report.FileWords;
import pullboard.report.TextFile;
import pullboard.ticket.BadLayout;
import pullboard.ticket.LayoutText;
import pullboard.ticket.TicketLayout;
import pullboard.ticket.TicketLayouts;
import pullboard.ticket.TicketPictures;

/// `layout`: how tickets look, and the pictures on them.
final class LayoutDeeds {
    private static final List<String> DEEDS = List.of("list", "show", "import", "export", "remove", "logo", "picture");
    private static final int LARGEST = 10_000;
    private static final String NONE = "none";

    private final Invocation invocation;
    private final Desk desk;
    private final Board board;

    private LayoutDeeds(Invocation invocation, Desk desk) {
        this.invocation = invocation;
        this.desk = desk;
        this.board = desk.board();
    }

    static void run(Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        LayoutDeeds deeds = new LayoutDeeds(invocation, desk);
        String deed = invocation.operand(0);
        if (!DEEDS.contains(deed)) {
            throw invocation.wrong("layout.what", deed);
        }
        int wanted = deed.equals("list") ? 1 : deed.equals("picture") ? 3 : 2;
        if (invocation.operands().size() != wanted) {
            throw invocation.wrong("operands");
        }
        try {
            switch (deed) {
                case "list" -> deeds.list();
                case "show" -> LayoutText.write(deeds.named()).lines().forEach(desk::say);
                case "import" -> deeds.takeIn();
                case "export" -> deeds.export();
                case "remove" -> deeds.remove();
                case "logo" -> deeds.picture(TicketPictures.LOGO, invocation.operand(1));
                default -> deeds.picture(TicketPictures.of(invocation.operand(1)), invocation.operand(2));
            }
        } catch (FileTrouble trouble) {
            throw new NotDone(
                    new FileWords(desk.speech().locale()).trouble(trouble).onOneLine(), trouble);
        }
    }

    /// The layout that a command names.
    static TicketLayout named(String name, Invocation invocation, Board board) throws WrongUsage {
        return TicketLayouts.named(board, name)
                .orElseThrow(() -> invocation.wrong(
                        "not.a.layout",
                        name,
                        Desk.listed(TicketLayouts.of(board).stream()
                                .map(TicketLayout::name)
                                .toList())));
    }

    private TicketLayout named() throws WrongUsage {
        return named(invocation.operand(1), invocation, board);
    }

    private void list() {
        for (TicketLayout layout : TicketLayouts.of(board)) {
            desk.say(desk.speech()
                    .get("layout.line", layout.name(), layout.paper().name(), layout.columns(), layout.rows()));
        }
    }

    private void takeIn() throws NotDone, FileTrouble {
        Path file = desk.file(invocation.operand(1));
        try {
            TicketLayout layout = LayoutText.read(TextFile.read(file, LARGEST));
            if (TicketLayouts.isBuiltIn(layout.name())) {
                throw desk.refuse("layout.built.in", layout.name());
            }
            keep(TicketLayouts.DOCUMENT + layout.name(), LayoutText.write(layout));
            desk.say(desk.speech().get("done.layout", layout.name()));
        } catch (BadLayout bad) {
            throw new NotDone(file + ": " + bad.sentence(desk.speech().locale()).onOneLine(), bad);
        }
    }

    private void export() throws WrongUsage, FileTrouble {
        Path file = desk.file(invocation.required("to"));
        TextFile.write(file, LayoutText.write(named()));
        desk.say(desk.speech().get("done.layout.export", file));
    }

    private void remove() throws WrongUsage, NotDone {
        String name = named().name();
        if (TicketLayouts.isBuiltIn(name)) {
            throw desk.refuse("layout.built.in", name);
        }
        desk.change(new Command.KeepDocument(TicketLayouts.DOCUMENT + name, null));
        desk.say(desk.speech().get("done.layout.remove", name));
    }

    private void picture(String document, String typed) throws NotDone, FileTrouble {
        if (typed.equals(NONE)) {
            desk.change(new Command.KeepDocument(document, null));
            desk.say(desk.speech().get("done.picture.remove"));
            return;
        }
        Path file = desk.file(typed);
        String text = TicketPictures.document(TextFile.bytes(file, TicketPictures.LARGEST))
                .orElseThrow(() -> desk.refuse("layout.picture.bad", file, TicketPictures.LARGEST / 1000));
        keep(document, text);
        desk.say(desk.speech().get("done.picture.kept", file));
    }

    private void keep(String document, String text) throws NotDone {
        if (!text.equals(board.documents().get(document))) {
            desk.change(new Command.KeepDocument(document, text));
        }
    }
}
