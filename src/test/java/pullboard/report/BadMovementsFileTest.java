package pullboard.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadMovementsFileTest extends ReadingFiles {

    @ParameterizedTest
    @ValueSource(strings = {"card", "colour=x", "card=", "card=a,card=b"})
    void aMappingThatSaysNothingIsRefused(String text) {
        assertThatThrownBy(() -> Mapping.parse(text)).isInstanceOf(Mapping.Unclear.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2026-02-30 08:00",
                "2026-03-02 25:00",
                "2026-03-02 08:61",
                "02-03-2026 08:00",
                "02.03.26 08:00",
                "13/13/2026 08:00",
                "1330000000",
                "2026-03-02 08:00:00 Berlin",
                "2026-03-02 13:00 PM",
                "2026-03/02 08:00"
            })
    void whatIsNoTimeIsNamed(String text) throws Exception {
        Problem problem =
                problems("card,moved_at,to_station\nA," + text + ",T\n").getFirst();

        assertThat(problem).isEqualTo(new Problem(2, "moved_at", Fault.BAD_TIME, text));
    }

    @ParameterizedTest
    @CsvSource({"12.5,BAD_NUMBER", "-1,BAD_NUMBER", "many,BAD_NUMBER", "1.000,NUMBER_UNCLEAR", "'12,000',NUMBER_UNCLEAR"
    })
    void otherNumbersAreNamed(String text, Fault fault) throws Exception {
        assertThat(problems("card;moved_at;to_station;quantity\nA;2026-03-02 08:00;T;" + text + "\n"))
                .containsExactly(new Problem(2, "quantity", fault, text));
    }

    @Test
    void everyProblemIsNamedAtOnceByLineAndColumn() throws Exception {
        assertThat(problems("""
                        card,when,to_station,kind,from_lane
                        ,2026-03-02 08:00,T,,
                        A,now,,,
                        A,2026-03-02 08:00,T,teleport,attic
                        A,2026-03-02 08:00,T
                        "%s",2026-03-02 08:00,T,,
                        """.formatted("x".repeat(65)), Mapping.NONE.with(MovementColumn.MOVED_AT, "when")))
                .containsExactly(
                        new Problem(2, "card", Fault.CELL_EMPTY, ""),
                        new Problem(3, "when", Fault.BAD_TIME, "now"),
                        new Problem(3, "to_station", Fault.CELL_EMPTY, ""),
                        new Problem(4, "kind", Fault.BAD_KIND, "teleport"),
                        new Problem(4, "from_lane", Fault.BAD_LANE, "attic"),
                        new Problem(5, "", Fault.FIELD_COUNT, "3 / 5"),
                        new Problem(6, "card", Fault.BAD_CARD, "x".repeat(65)));
    }

    @Test
    void aHundredProblemsAreKeptAndAllAreCounted() throws Exception {
        Path file = file("card,moved_at,to_station\n" + "A,never,T\n".repeat(250));

        Reading.Unreadable reading = (Reading.Unreadable) MovementsFile.read(file, Mapping.NONE, BERLIN, _ -> true);

        assertThat(reading.problems()).hasSize(100);
        assertThat(reading.total()).isEqualTo(250);
        assertThat(new FileWords(Locale.ENGLISH).more(reading)).contains("250");
    }

    @Test
    void aHeaderThatLacksColumnsSaysWhich() throws Exception {
        assertThat(problems("card,time,station\nA,2026-03-02,T\n"))
                .containsExactly(
                        new Problem(1, "moved_at", Fault.COLUMN_MISSING, "card, time, station"),
                        new Problem(1, "to_station", Fault.COLUMN_MISSING, "card, time, station"));
        assertThat(problems("card,moved_at,to_station,Card\nA,2026-03-02,T,B\n"))
                .containsExactly(new Problem(1, "card", Fault.COLUMN_TWICE, ""));
        assertThat(problems("card,moved_at,to_station\nA,2026-03-02,T\n", Mapping.parse("part=Teil")))
                .containsExactly(new Problem(1, "part", Fault.NO_SUCH_HEADER, "Teil"));
    }

    @Test
    void whatIsNoTableIsNamed() throws Exception {
        assertThat(problems("")).containsExactly(new Problem(0, "", Fault.EMPTY_FILE, ""));
        assertThat(problems("card,moved_at,to_station\n")).containsExactly(new Problem(1, "", Fault.NO_ROWS, ""));
        assertThat(problems("card,moved_at,to_station\nA,2026-03-02,T\nA\0,,\n"))
                .containsExactly(new Problem(3, "", Fault.ZERO_CHARACTER, ""));
        assertThat(problems("card,moved_at,to_station\nA,2026-03-02,\"T\nB,2026-03-02,T\n"))
                .containsExactly(new Problem(2, "", Fault.QUOTE_OPEN, ""));
        assertThat(problems("card,moved_at,to_station\n\"A\"x,2026-03-02,T\n"))
                .containsExactly(new Problem(2, "", Fault.TEXT_AFTER_QUOTE, ""));
        assertThat(problems("card,moved_at,to_station\nA,2026-03-02,T\nB,2026-03-02," + "T".repeat(3_000_000) + "\n"))
                .containsExactly(new Problem(3, "", Fault.TOO_LONG, ""));
    }

    @Test
    void textInAnotherEncodingIsNamedWithItsLine() throws Exception {
        String text = "card,moved_at,to_station\nA,2026-03-02,T\nB,2026-03-02,Fräsen\n";

        assertThat(problems(text, StandardCharsets.ISO_8859_1)).containsExactly(new Problem(3, "", Fault.NOT_UTF8, ""));
        assertThat(problems(text, StandardCharsets.UTF_16)).containsExactly(new Problem(0, "", Fault.UTF16, ""));
        String long1 = "card,moved_at,to_station\n" + "A,2026-03-02,Fräsen\n".repeat(9_000);
        assertThat(rows(long1)).hasSize(9_000);
        assertThat(problems(long1 + "A,2026-03-02,\u00e4\n", StandardCharsets.ISO_8859_1)
                        .getFirst()
                        .line())
                .isEqualTo(2);
    }

    @Test
    void aColumnThatHoldsNoStationsIsNoticed() throws Exception {
        StringBuilder file = new StringBuilder("card,moved_at,to_station\n");
        for (int i = 0; i < 5_000; i++) {
            file.append("A,2026-03-02,T").append(i).append('\n');
        }

        assertThat(problems(file.toString())).extracting(Problem::fault).containsExactly(Fault.TOO_MANY_STATIONS);
    }

    @Test
    void aFileThatIsNotThereOrIsAFolderIsNamed() {
        assertThatThrownBy(() -> MovementsFile.read(folder.resolve("none.csv"), Mapping.NONE, BERLIN, _ -> true))
                .isInstanceOfSatisfying(
                        FileTrouble.class, e -> assertThat(e.kind()).isEqualTo(FileTrouble.Kind.NOT_THERE));
        assertThatThrownBy(() -> MovementsFile.read(folder, Mapping.NONE, BERLIN, _ -> true))
                .isInstanceOfSatisfying(
                        FileTrouble.class, e -> assertThat(e.kind()).isEqualTo(FileTrouble.Kind.IS_FOLDER));
    }

    @Test
    void readingCanBeCalledOff() throws Exception {
        Path file = file("card,moved_at,to_station\n" + "A,2026-03-02,T\n".repeat(5_000));

        assertThatThrownBy(() -> MovementsFile.read(file, Mapping.NONE, BERLIN, lines -> lines < 2_000))
                .isInstanceOfSatisfying(
                        FileTrouble.class, e -> assertThat(e.kind()).isEqualTo(FileTrouble.Kind.CANCELLED));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void everyFaultIsSaidInEveryLanguageWithItsWayOut(Fault fault) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var sentence = new FileWords(locale).problem(new Problem(7, "card", fault, "x'y{0}"));
            assertThat(sentence.what()).contains("7").contains("card");
            assertThat(sentence.wayOut()).isNotBlank();
            assertThat(sentence.onOneLine())
                    .doesNotContain("{1}")
                    .doesNotContain("{2}")
                    .doesNotContain("{3}");
        }
    }
}
