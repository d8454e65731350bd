package pullboard.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Station;
import pullboard.flow.calendar.CalendarChanges;
import pullboard.flow.calendar.CalendarReading;
import pullboard.flow.calendar.CalendarText;
import pullboard.flow.calendar.Calendars;
import pullboard.flow.calendar.ShiftCalendar;
import pullboard.report.CalendarFile;
import pullboard.report.CalendarWords;
import pullboard.report.FileTrouble;
import pullboard.report.FileWords;

/// `calendar`: shift calendars in and out, and who works by which.
final class CalendarDeeds {
    private static final List<String> DEEDS = List.of("list", "show", "import", "export", "use", "remove");

    private final Invocation invocation;
    private final Desk desk;
    private final Board board;
    private final Calendars calendars;
    private final CalendarChanges changes;

    private CalendarDeeds(Invocation invocation, Desk desk) {
        this.invocation = invocation;
        this.desk = desk;
        this.board = desk.board();
        this.calendars = Calendars.of(board.documents());
        this.changes = new CalendarChanges(board.documents());
    }

    static void run(Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        CalendarDeeds deeds = new CalendarDeeds(invocation, desk);
        String deed = invocation.operand(0);
        if (!DEEDS.contains(deed)) {
            throw invocation.wrong("calendar.what", deed);
        }
        if (deed.equals("list") != (invocation.operands().size() == 1)) {
            throw invocation.wrong("operands");
        }
        try {
            switch (deed) {
                case "list" -> deeds.list();
                case "show" -> CalendarText.write(deeds.named()).lines().forEach(desk::say);
                case "import" -> deeds.takeIn();
                case "export" -> deeds.export();
                case "use" -> deeds.use();
                default -> deeds.remove();
            }
        } catch (FileTrouble trouble) {
            throw new NotDone(
                    new FileWords(desk.speech().locale()).trouble(trouble).onOneLine(), trouble);
        }
    }

    private ShiftCalendar named() throws WrongUsage, NotDone {
        return ChosenCalendar.named(invocation.operand(1), calendars, desk, invocation);
    }

    /// Each calendar with those who work by it.
    private void list() {
        Table table =
                new Table(desk.speech().get("calendar.list", calendars.all().size()));
        for (String name : calendars.all().keySet()) {
            List<String> users = new ArrayList<>();
            if (name.equals(calendars.shopName())) {
                users.add(desk.speech().get("calendar.shop"));
            }
            for (Station station : board.stations()) {
                if (name.equals(calendars.own().get(station.id()))) {
                    users.add(station.name());
                }
            }
            table.add(name, String.join(", ", users));
        }
        table.lines().forEach(desk::say);
    }

    private void takeIn() throws NotDone, WrongUsage, FileTrouble {
        Path file = desk.file(invocation.operand(1));
        String name = invocation.option("name", plainName(file)).strip();
        if (!Calendars.isName(name)) {
            throw invocation.wrong("calendar.name", name);
        }
        switch (CalendarFile.read(file)) {
            case CalendarReading.Read(ShiftCalendar calendar) -> {
                desk.change(changes.keep(name, calendar));
                desk.say(desk.speech().get("done.calendar", name));
            }
            case CalendarReading.Unreadable(var faults) ->
                throw desk.refuse(
                        "calendar.bad", file, new CalendarWords(desk.speech().locale()).faults(faults));
        }
    }

    private static String plainName(Path file) {
        String name = Objects.toString(file.getFileName(), "");
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void export() throws NotDone, WrongUsage, FileTrouble {
        Path file = desk.file(invocation.required("to"));
        CalendarFile.write(file, named());
        desk.say(desk.speech().get("done.calendar.export", file));
    }

    private void use() throws NotDone, WrongUsage {
        String typed = invocation.operand(1);
        boolean always = typed.equalsIgnoreCase(Calendars.ALWAYS);
        if (!always) {
            named();
        }
        String of = invocation.option("station");
        if (of == null) {
            desk.change(changes.chooseForShop(always ? null : typed));
            desk.say(desk.speech().get("done.calendar.use", desk.speech().get("calendar.shop"), typed));
            return;
        }
        Station station = new Names(desk).station(of);
        desk.change(changes.choose(station.id(), chosen(typed, always)));
        desk.say(desk.speech().get("done.calendar.use", station.name(), typed));
    }

    /// A station that works by the shop's calendar has none of its own.
    private @Nullable String chosen(String typed, boolean always) {
        if (always) {
            return calendars.shopName() == null ? null : Calendars.ALWAYS;
        }
        return typed.equals(calendars.shopName()) ? null : typed;
    }

    private void remove() throws NotDone, WrongUsage {
        String name = invocation.operand(1);
        if (!calendars.unreadable().containsKey(name)) {
            named();
        }
        Command remove = changes.remove(name);
        desk.change(remove);
        desk.say(desk.speech().get("done.calendar.remove", name));
    }
}
