package pullboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarCommandsTest {
    private static final String DAY = "shift Mon-Fri 08:00-16:00 break 12:00-12:30 name Day\n";
    private static final String OVEN = "shift daily 00:00-24:00\nholiday 2026-11-03\n";

    @TempDir
    Path temp;

    private Terminal terminal;

    @BeforeEach
    void aShopWithOneFinishedCard() throws IOException {
        terminal = new Terminal(temp);
        Files.writeString(temp.resolve("history.csv"), """
                card,part,moved_at,from_station,to_station
                A,Gear,2026-11-02 10:00,,Cutting
                A,Gear,2026-11-03 09:00,Cutting,Oven
                A,Gear,2026-11-04 08:30,Oven,DONE
                """);
        terminal.done("import", "movements", "history.csv", "--zone", "Europe/Berlin");
        Files.writeString(temp.resolve("Day shift.txt"), DAY);
        Files.writeString(temp.resolve("oven.txt"), OVEN);
    }

    @Test
    void withoutACalendarAllTimeIsWorkingTime() throws IOException {
        assertThat(terminal.done("calendar", "list").lines()).first().asString().startsWith("No calendars");
        assertThat(cycleTime()).contains("167400,167400,3");
    }

    @Test
    void theFirstCalendarIsTheShopsAndAStationCanHaveItsOwn() throws IOException {
        assertThat(terminal.done("calendar", "import", "Day shift.txt").out())
                .isEqualTo("Calendar Day shift is kept\n");
        terminal.done("calendar", "import", "oven.txt", "--name", "Oven crew");
        terminal.done("calendar", "use", "Oven crew", "--station", "oven");

        assertThat(terminal.done("calendar", "list").out())
                .isEqualTo("2 calendars\n\nDay shift  the shop\nOven crew  Oven\n");
        // Monday 10:00 to 16:00 and Tuesday 08:00 to 16:00 less the breaks, Wednesday 08:00 to 08:30.
        assertThat(cycleTime()).contains(",167400," + (5 * 3600 + 1800 + 7 * 3600 + 1800 + 1800) + ",3,");
        List<String> stations = export("stations");
        assertThat(stations.get(1)).startsWith("Cutting,").contains("," + (5 * 3600 + 1800 + 3600) + ",");
        assertThat(stations.get(2)).startsWith("Oven,").contains("," + (8 * 3600 + 1800) + ",");
    }

    @Test
    void anExportCanBeCountedByAnotherCalendar() throws IOException {
        terminal.done("calendar", "import", "Day shift.txt");
        terminal.done("calendar", "import", "oven.txt");

        assertThat(cycleTime("--calendar", "oven")).contains(",167400," + (14 * 3600 + 8 * 3600 + 1800) + ",");
        assertThat(cycleTime("--calendar", "always")).contains(",167400,167400,");
        Terminal.Answer unknown = terminal.type("export", "summary", "--to", "-", "--calendar", "night");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("pullboard: There is no calendar “night”. There are: Day shift, oven");
    }

    @Test
    void aCalendarGoesOutAsItCameIn() throws IOException {
        terminal.done("calendar", "import", "Day shift.txt");
        terminal.done("calendar", "export", "Day shift", "--to", "copy.txt");

        assertThat(temp.resolve("copy.txt")).hasContent("calendar 1\n" + DAY);
        assertThat(terminal.done("calendar", "show", "Day shift").out()).isEqualTo("calendar 1\n" + DAY);
    }

    @Test
    void removingACalendarIsAChangeThatCanBeUndone() throws IOException {
        terminal.done("calendar", "import", "Day shift.txt");
        terminal.done("calendar", "remove", "Day shift");
        assertThat(cycleTime()).contains(",167400,167400,");

        terminal.done("undo");
        assertThat(terminal.done("calendar", "list").out()).contains("Day shift  the shop");

        terminal.done("calendar", "use", "always");
        assertThat(cycleTime()).contains(",167400,167400,");
    }

    @Test
    void aLineThatCannotBeReadIsNamedAndNothingChanges() throws IOException {
        Files.writeString(temp.resolve("bad.txt"), "shift Mon-Fri 08:00-16:00\nshift Sat 8-\nfeast 2026-12-25\n");

        Terminal.Answer refused = terminal.type("calendar", "import", "bad.txt");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err())
                .hasLineCount(1)
                .contains(
                        "Line 2: “8-” are not the hours of a shift",
                        "There are 2 faults in all",
                        "Nothing was changed");
        assertThat(terminal.type("calendar", "import", "none.txt").err()).contains("There is no file");
        assertThat(terminal.type("calendar", "import", "oven.txt", "--name", "Always")
                        .exit())
                .isEqualTo(2);
        assertThat(terminal.type("calendar", "paint", "oven").exit()).isEqualTo(2);
        assertThat(terminal.type("calendar", "show").exit()).isEqualTo(2);
        assertThat(terminal.type("calendar", "show", "oven").err()).contains("and no other one");
        assertThat(terminal.done("calendar", "list").lines()).first().asString().startsWith("No calendars");
    }

    @Test
    void theLastShiftGoesOutUnderItsOwnName() throws IOException {
        assertThat(terminal.type("export", "all", "--to", ".", "--period", "last-shift")
                        .err())
                .contains("The shop has no calendar");
        terminal.done("calendar", "import", "Day shift.txt");
        terminal.setClock(Instant.parse("2026-11-03T15:30:00Z"));

        Terminal.Answer done =
                terminal.done("export", "movements", "--period", "last-shift", "--to", "[from] to [until].csv");
        assertThat(done.out()).contains("2026-11-03_0800 to 2026-11-03_1600.csv: 1 line");
        assertThat(Files.readAllLines(temp.resolve("2026-11-03_0800 to 2026-11-03_1600.csv"))
                        .getLast())
                .contains("2026-11-03T09:00:00+01:00");

        assertThat(terminal.type("export", "all", "--to", ".", "--period", "this-shift")
                        .err())
                .contains("none runs now");
        assertThat(terminal.type("export", "all", "--to", ".", "--period", "week")
                        .err())
                .contains("“week” is not a period. Give one of: this-shift, last-shift, today, yesterday");
        assertThat(terminal.type("export", "all", "--to", ".", "--period", "today", "--from", "2026-11-01")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void everythingGoesIntoAFolderOrIntoOneWorkbook() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("reports"));
        terminal.done("export", "all", "--to", "reports", "--period", "all");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "movements.csv", "cards.csv", "cycle-times.csv", "stations.csv", "summary.json");
        }

        terminal.done("export", "all", "--to", "reports/week.XLSX", "--period", "all");
        assertThat(folder.resolve("week.XLSX"))
                .content(StandardCharsets.ISO_8859_1)
                .startsWith("PK");
        assertThat(terminal.type("export", "all", "--to", "nothing").err()).contains("“nothing” is neither");
    }

    private String cycleTime(String... options) throws IOException {
        return export("cycle-times", options).getLast();
    }

    private List<String> export(String what, String... options) throws IOException {
        List<String> words = new java.util.ArrayList<>(List.of("export", what, "--to", "out.csv"));
        words.addAll(List.of(options));
        terminal.done(words.toArray(String[]::new));
        return Files.readAllLines(temp.resolve("out.csv"));
    }
}
