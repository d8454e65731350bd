package pullboard.flow.calendar;

import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pullboard.board.StationId;

/// The calendars of a board and who works by which. They are kept in the board's documents: each calendar as
/// `calendar/NAME`, the choices as `calendars`, in lines `shop NAME` and `station NUMBER NAME`.
///
/// @param all by name
/// @param shop name of the shop's calendar; null: none, elapsed time counts
/// @param own names of the stations' own, where they do not work by the shop's; {@link #ALWAYS}: elapsed time
/// @param unreadable those that cannot be read, with what is wrong
public record Calendars(
        SortedMap<String, ShiftCalendar> all,
        @Nullable String shop,
        Map<StationId, String> own,
        SortedMap<String, List<CalendarFault>> unreadable) {
    /// The name that stands for no calendar: the shop never closes.
    public static final String ALWAYS = "always";

    /// The document with the choices.
    public static final String CHOICES = "calendars";

    private static final String PREFIX = "calendar/";
    private static final int LONGEST_NAME = 60;

    public Calendars {
        all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
        own = Map.copyOf(own);
        unreadable = Collections.unmodifiableSortedMap(new TreeMap<>(unreadable));
    }

    /// Those among a board's documents.
    public static Calendars of(Map<String, String> documents) {
        SortedMap<String, ShiftCalendar> all = new TreeMap<>();
        SortedMap<String, List<CalendarFault>> unreadable = new TreeMap<>();
        documents.forEach((document, text) -> {
            if (document.startsWith(PREFIX)) {
                String name = document.substring(PREFIX.length());
                switch (CalendarText.read(text)) {
                    case CalendarReading.Read(ShiftCalendar calendar) -> all.put(name, calendar);
                    case CalendarReading.Unreadable(List<CalendarFault> faults) -> unreadable.put(name, faults);
                }
            }
        });
        Choices choices = Choices.read(documents.getOrDefault(CHOICES, ""));
        return new Calendars(all, choices.shop(), choices.own(), unreadable);
    }

    /// Name of the document that keeps a calendar.
    public static String document(String name) {
        return PREFIX + name;
    }

    /// Whether a calendar can be called so.
    public static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.strip().equals(name)
                && name.chars().noneMatch(Character::isISOControl)
                && !name.equalsIgnoreCase(ALWAYS);
    }

    public boolean isEmpty() {
        return all.isEmpty() && unreadable.isEmpty();
    }

    /// The name of the calendar that a station works by; null: none.
    public @Nullable String nameFor(StationId station) {
        String name = own.get(station);
        if (name != null && name.equals(ALWAYS)) {
            return null;
        }
        return name != null && all.containsKey(name) ? name : shopName();
    }

    /// The shop's calendar where it is there; null: none.
    public @Nullable String shopName() {
        return shop != null && all.containsKey(shop) ? shop : null;
    }

    /// The shop's calendar where it is there and has shifts; null: none.
    public @Nullable ShiftCalendar shopShifts() {
        String name = shopName();
        ShiftCalendar calendar = name == null ? null : all.get(name);
        return calendar == null || calendar.isEmpty() ? null : calendar;
    }

    /// The calendars that the shop or a station works by, by name.
    public SortedMap<String, ShiftCalendar> inUse() {
        SortedMap<String, ShiftCalendar> used = new TreeMap<>(all);
        used.keySet().removeIf(name -> !name.equals(shop) && !own.containsValue(name));
        return used;
    }

    /// Working time as it is chosen for the shop and its stations.
    public WorkHours hours(ZoneId zone) {
        Map<String, WorkingTime> times = new HashMap<>();
        all.forEach((name, calendar) -> times.put(name, WorkingTime.of(calendar, zone)));
        String shopName = shopName();
        WorkingTime shopTime = shopName == null ? WorkingTime.ELAPSED : time(times, shopName);
        Map<StationId, WorkingTime> ownTimes = new HashMap<>();
        for (StationId station : own.keySet()) {
            String name = nameFor(station);
            ownTimes.put(station, name == null ? WorkingTime.ELAPSED : time(times, name));
        }
        return new WorkHours(shopTime, ownTimes);
    }

    private static WorkingTime time(Map<String, WorkingTime> times, String name) {
        return times.getOrDefault(name, WorkingTime.ELAPSED);
    }

    /// The choices with another calendar for the shop, as text of {@link #CHOICES}, null where none is left.
    ///
    /// @param name null: none
    public @Nullable String choosingForShop(@Nullable String name) {
        return new Choices(name, own).write();
    }

    /// The choices with another calendar for a station, likewise.
    ///
    /// @param name null: the shop's
    public @Nullable String choosing(StationId station, @Nullable String name) {
        Map<StationId, String> others = new HashMap<>(own);
        if (name == null) {
            others.remove(station);
        } else {
            others.put(station, name);
        }
        return new Choices(shop, others).write();
    }

    /// The choices when a calendar gets another name, likewise.
    ///
    /// @param after null: the calendar goes
    public @Nullable String renaming(String before, @Nullable String after) {
        Map<StationId, String> others = new HashMap<>();
        own.forEach((station, name) -> {
            String now = name.equals(before) ? after : name;
            if (now != null) {
                others.put(station, now);
            }
        });
        return new Choices(before.equals(shop) ? after : shop, others).write();
    }
}
