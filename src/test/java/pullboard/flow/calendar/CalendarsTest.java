package pullboard.flow.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pullboard.board.StationId;

class CalendarsTest {
    private static final StationId SAW = new StationId(1);
    private static final StationId OVEN = new StationId(2);
    private static final Instant MIDNIGHT = Instant.parse("2026-11-23T00:00:00Z");
    private static final Instant NEXT = Instant.parse("2026-11-24T00:00:00Z");

    private final Map<String, String> documents = new HashMap<>(Map.of(
            "calendar/Day", "shift daily 08:00-16:00",
            "calendar/Long day", "shift daily 06:00-22:00",
            "layout/Small", "not ours"));

    @Test
    void withoutAChoiceElapsedTimeCounts() {
        assertThat(worked(SAW)).isEqualTo(Duration.ofDays(1));
        assertThat(hours().shop().isElapsed()).isTrue();
    }

    @Test
    void aStationWorksByTheShopsCalendarUnlessItHasItsOwn() {
        documents.put(Calendars.CHOICES, calendars().choosingForShop("Day"));
        documents.put(Calendars.CHOICES, calendars().choosing(OVEN, "Long day"));

        assertThat(worked(SAW)).isEqualTo(Duration.ofHours(8));
        assertThat(worked(OVEN)).isEqualTo(Duration.ofHours(16));
        assertThat(calendars().nameFor(OVEN)).isEqualTo("Long day");

        documents.put(Calendars.CHOICES, calendars().choosing(OVEN, Calendars.ALWAYS));
        assertThat(worked(OVEN)).isEqualTo(Duration.ofDays(1));

        documents.put(Calendars.CHOICES, calendars().choosing(OVEN, null));
        assertThat(worked(OVEN)).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void aChoiceFollowsTheCalendarsNameAndEndsWithIt() {
        documents.put(Calendars.CHOICES, "shop Day\nstation 2 Long day\n");
        documents.put(Calendars.CHOICES, calendars().renaming("Long day", "Oven"));
        assertThat(documents).containsEntry(Calendars.CHOICES, "shop Day\nstation 2 Oven\n");

        documents.put(Calendars.CHOICES, calendars().renaming("Day", null));
        assertThat(documents).containsEntry(Calendars.CHOICES, "station 2 Oven\n");

        assertThat(calendars().renaming("Oven", null)).isNull();
    }

    @Test
    void whatCannotBeReadIsNamedAndTheShopGoesOn() {
        documents.put("calendar/Day", "shift Mon at six");
        documents.put(Calendars.CHOICES, "shop Day\n");

        assertThat(calendars().unreadable().get("Day"))
                .containsExactly(new CalendarFault(1, CalendarFault.Kind.HOURS, "at"));
        assertThat(worked(SAW)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void aCalendarsNameIsOneLineAndNotTheOneThatMeansNone() {
        assertThat(Calendars.isName("Two shifts")).isTrue();
        assertThat(Calendars.isName("Always")).isFalse();
        assertThat(Calendars.isName(" Day")).isFalse();
        assertThat(Calendars.isName("a\nb")).isFalse();
        assertThat(Calendars.isName("")).isFalse();
    }

    private Calendars calendars() {
        return Calendars.of(documents);
    }

    private WorkHours hours() {
        return calendars().hours(ZoneOffset.UTC);
    }

    private Duration worked(StationId station) {
        return hours().at(station).between(MIDNIGHT, NEXT);
    }
}
