package pullboard.flow.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pullboard.board.Command;
import pullboard.board.StationId;

/// What to wish of the board to have its calendars changed.
public final class CalendarChanges {
    private final Map<String, String> documents;
    private final Calendars calendars;

    /// @param documents of the board that is to be changed
    public CalendarChanges(Map<String, String> documents) {
        this.documents = documents;
        this.calendars = Calendars.of(documents);
    }

    /// Keeps a calendar under that name; the first one becomes the shop's.
    public Command keep(String name, ShiftCalendar calendar) {
        Command keep = new Command.KeepDocument(Calendars.document(name), CalendarText.write(calendar));
        return calendars.isEmpty() ? together(keep, calendars.choosingForShop(name)) : keep;
    }

    /// Gives a calendar another name; who works by it goes on doing so.
    public Command rename(String before, String after) {
        String text = documents.get(Calendars.document(before));
        Command copy = new Command.KeepDocument(Calendars.document(after), text);
        Command away = new Command.KeepDocument(Calendars.document(before), null);
        return together(new Command.Together(List.of(copy, away)), calendars.renaming(before, after));
    }

    /// Takes a calendar away; who worked by it works by the shop's, or around the clock.
    public Command remove(String name) {
        return together(new Command.KeepDocument(Calendars.document(name), null), calendars.renaming(name, null));
    }

    /// @param name null: none
    public Command chooseForShop(@Nullable String name) {
        return choices(calendars.choosingForShop(name));
    }

    /// @param name null: the shop's; {@link Calendars#ALWAYS}: none
    public Command choose(StationId station, @Nullable String name) {
        return choices(calendars.choosing(station, name));
    }

    private Command together(Command first, @Nullable String choices) {
        List<Command> all = new ArrayList<>();
        all.add(first);
        if (!Objects.equals(choices, documents.get(Calendars.CHOICES))) {
            all.add(choices(choices));
        }
        return all.size() == 1 ? first : new Command.Together(all);
    }

    private static Command choices(@Nullable String text) {
        return new Command.KeepDocument(Calendars.CHOICES, text);
    }
}
