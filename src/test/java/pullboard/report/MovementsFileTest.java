package pullboard.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.board.CardId;
import pullboard.board.HistoryRow;
import pullboard.board.Lane;
import pullboard.board.Movement;
import pullboard.board.Pieces;

class MovementsFileTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TempDir
    Path folder;

    @Test
    void threeColumnsAreEnough() throws Exception {
        HistoryRow row = rows("card,moved_at,to_station\nA1,2026-03-02 08:00,Turning\n").getFirst();

        assertThat(row)
                .isEqualTo(new HistoryRow(
                        2,
                        new CardId("A1"),
                        null,
                        null,
                        null,
                        Instant.parse("2026-03-02T07:00:00Z"),
                        null,
                        null,
                        "Turning",
                        null,
                        Pieces.NOT_COUNTED,
                        "",
                        ""));
    }

    @Test
    void columnsStandInAnyOrderUnderAnyOfTheirNames() throws Exception {
        HistoryRow row = rows("""
                To_Station;QTY_REJECTED_IN_FROM;something else; Card ;qty_completed_in_from;work_order_qty;moved_at;part;\
                from_station;to_lane;from_lane;kind;held;operator;reason
                 Milling ;1;x; B7 ;3;12.0;2026-03-02T08:00:00+02:00;Bush;Turning;Ready;working;Rework;0;Ann;"a ""b""; c"
                """).getFirst();

        assertThat(row)
                .isEqualTo(new HistoryRow(
                        2,
                        new CardId("B7"),
                        "Bush",
                        12L,
                        Movement.Kind.REWORK,
                        Instant.parse("2026-03-02T06:00:00Z"),
                        "Turning",
                        Lane.WORKING,
                        "Milling",
                        Lane.READY,
                        new Pieces(3, 1, 0),
                        "Ann",
                        "a \"b\"; c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFoundEvenWhereOthersStandInTheText(String separator) throws Exception {
        String file = "card|moved_at|to_station|reason, and; more\nA|2026-03-02 08:00|\"Turning, fine; hard\"|\"\t\"\n"
                .replace("|", separator)
                .replace("reason, and; more", "\"reason, and; more\"");

        assertThat(rows(file).getFirst().to()).isEqualTo("Turning, fine; hard");
    }

    @Test
    void aByteOrderMarkAHintOfASpreadsheetAndWindowsLineEndsAreTaken() throws Exception {
        assertThat(rows("\uFEFFcard,moved_at,to_station\r\nA,2026-03-02 08:00,T\r\n\r\n")).hasSize(1);
        assertThat(rows("sep=;\ncard;moved_at;to_station\nA;2026-03-02 08:00;T\n").getFirst().line()).isEqualTo(3);
    }

    @Test
    void aMappingSaysWhichHeaderIsMeant() throws Exception {
        Mapping mapping = Mapping.parse("card=\"Case, ID\" , moved_at=Time,TO_STATION=\"Say \"\"where\"\"\"");
        Path file = file("time,\"Case, ID\",\"say \"\"where\"\"\",card\n2026-03-02 08:00,A,T,wrong\n");

        Reading.Rows rows = (Reading.Rows) MovementsFile.read(file, mapping, BERLIN, _ -> true);

        assertThat(rows.rows().getFirst().card()).isEqualTo(new CardId("A"));
        assertThat(rows.rows().getFirst().to()).isEqualTo("T");
    }

    @ParameterizedTest
    @ValueSource(strings = {"card", "colour=x", "card=", "card=a,card=b"})
    void aMappingThatSaysNothingIsRefused(String text) {
        assertThatThrownBy(() -> Mapping.parse(text)).isInstanceOf(Mapping.Unclear.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T08:00:00Z, 2026-03-02T08:00:00Z",
        "2026-03-02t08:00:00.123456789z, 2026-03-02T08:00:00.123456789Z",
        "2026-03-02T08:00:00+01:00, 2026-03-02T07:00:00Z",
        "2026-03-02T08:00-0530, 2026-03-02T13:30:00Z",
        "2026-03-02 08:00:00 +01, 2026-03-02T07:00:00Z",
        "2026-03-02T08:00:01.5, 2026-03-02T07:00:01.5Z",
        "2026-03-02 08:00, 2026-03-02T07:00:00Z",
        "2026-03-02 8:00, 2026-03-02T07:00:00Z",
        "2026-03-02, 2026-03-01T23:00:00Z",
        "02.03.2026 08:00:05, 2026-03-02T07:00:05Z",
        "2.3.2026 8:00, 2026-03-02T07:00:00Z",
        "2026/03/02 08:00, 2026-03-02T07:00:00Z",
        "3/3/2026 12:05 AM, 2026-03-02T23:05:00Z",
        "13/3/2026 1:05 pm, 2026-03-13T12:05:00Z",
        "3/13/2026 13:05, 2026-03-13T12:05:00Z",
    })
    void timesAreReadInManyForms(String text, String instant) throws Exception {
        assertThat(rows("card,moved_at,to_station\nA," + text + ",T\n").getFirst().at()).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "yesterday", "2026-02-30 08:00", "2026-03-02 25:00", "2026-03-02 08:61", "02-03-2026 08:00", "02.03.26 08:00",
        "13/13/2026 08:00", "1330000000", "2026-03-02 08:00:00 Berlin", "2026-03-02 13:00 PM", "2026-03/02 08:00"
    })
    void whatIsNoTimeIsNamed(String text) throws Exception {
        Problem problem = problems("card,moved_at,to_station\nA," + text + ",T\n").getFirst();

        assertThat(problem).isEqualTo(new Problem(2, "moved_at", Fault.BAD_TIME, text));
    }

    @Test
    void slashesAreReadAsTheWholeFileTells() throws Exception {
        assertThat(rows("card,moved_at,to_station\nA,1/2/2026 8:00,T\nA,13/2/2026 8:00,M\n").getFirst().at())
                .isEqualTo("2026-02-01T07:00:00Z");
        assertThat(problems("card,moved_at,to_station\nA,1/2/2026 8:00,T\nB,5/5/2026 8:00,T\n"))
                .containsExactly(new Problem(2, "moved_at", Fault.TIME_UNCLEAR, "1/2/2026 8:00"));
        assertThat(problems("card,moved_at,to_station\nA,13/2/2026 8:00,T\nB,2/13/2026 8:00,T\n"))
                .extracting(Problem::fault)
                .contains(Fault.TIME_UNCLEAR);
    }

    @ParameterizedTest
    @CsvSource({"12,12", "12.0,12", "'12,00',12", "12.,12", "0,0"})
    void wholeNumbersMayHaveEmptyDecimals(String text, long number) throws Exception {
        assertThat(rows("card;moved_at;to_station;good\nA;2026-03-02 08:00;T;" + text + "\n").getFirst().result())
                .isEqualTo(new Pieces(number, -1, -1));
    }

    @ParameterizedTest
    @CsvSource({"12.5,BAD_NUMBER", "-1,BAD_NUMBER", "many,BAD_NUMBER", "1.000,NUMBER_UNCLEAR", "'12,000',NUMBER_UNCLEAR"})
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
        assertThat(problems(long1 + "A,2026-03-02,\u00e4\n", StandardCharsets.ISO_8859_1).getFirst().line()).isEqualTo(2);
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
    void linesGoByTimeAndThoseOfOneTimeAsTheyStand() throws Exception {
        assertThat(order("B,2026-03-02 09:00,1\nA,2026-03-02 08:00,2\nA,2026-03-02 08:00,3\nB,2026-03-02 08:30,4\n"))
                .containsExactly("2", "3", "4", "1");
    }

    @Test
    void aFileFromNewToOldIsReadFromItsEnd() throws Exception {
        assertThat(order("B,2026-03-02 09:00,1\nA,2026-03-02 08:00,2\nA,2026-03-02 08:00,3\n"))
                .containsExactly("3", "2", "1");
    }

    @Test
    void revisionsKeepTheirOrderThoughAnotherCardsPastWasRecordedLater() throws Exception {
        String rows = "card,moved_at,to_station,revision\nB,2026-03-02 09:00,1,%s\nA,2026-03-02 08:00,2,%s\n";

        assertThat(rows(rows.formatted("7", "12"))).extracting(HistoryRow::to).containsExactly("1", "2");
        assertThat(rows(rows.formatted("12", "7"))).extracting(HistoryRow::to).containsExactly("2", "1");
        assertThat(rows(rows.formatted("C", "C"))).extracting(HistoryRow::to).containsExactly("2", "1");
        assertThat(rows(rows.formatted("1", "2").replace("B,", "A,"))).extracting(HistoryRow::to).containsExactly("2", "1");
    }

    @Test
    void anotherProgramsTextIsLeftAsItIs() throws Exception {
        HistoryRow row = rows("card,moved_at,to_station,part\n'=A,2026-03-02,'-T,\n").getFirst();

        assertThat(row.card().number()).isEqualTo("'=A");
        assertThat(row.to()).isEqualTo("'-T");
        assertThat(row.part()).isNull();
    }

    @Test
    void aPreviewShowsHowTheFileIsUnderstood() throws Exception {
        Path file = file("Card;work_order_qty;moved_at;to_station;x\nA;1;2026-03-02;T;\nA;1;2026-03-03;DONE;\n");

        Preview preview = MovementsFile.preview(file, Mapping.NONE, BERLIN, _ -> true);

        assertThat(preview.separator()).isEqualTo(';');
        assertThat(preview.header()).containsExactly("Card", "work_order_qty", "moved_at", "to_station", "x");
        assertThat(preview.columns())
                .isEqualTo(Map.of(
                        MovementColumn.CARD, "Card",
                        MovementColumn.QUANTITY, "work_order_qty",
                        MovementColumn.MOVED_AT, "moved_at",
                        MovementColumn.TO_STATION, "to_station"));
        assertThat(preview.firstRows()).hasSize(2).first().isEqualTo(List.of("A", "1", "2026-03-02", "T", ""));
        assertThat(preview.reading()).isInstanceOfSatisfying(Reading.Rows.class, rows -> {
            assertThat(rows.cards()).isEqualTo(1);
            assertThat(rows.stations()).isEqualTo(1);
        });
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
            assertThat(sentence.onOneLine()).doesNotContain("{1}").doesNotContain("{2}").doesNotContain("{3}");
        }
    }

    private List<String> order(String rows) throws Exception {
        return rows("card,moved_at,to_station\n" + rows).stream().map(HistoryRow::to).toList();
    }

    private List<HistoryRow> rows(String text) throws Exception {
        Reading reading = MovementsFile.read(file(text), Mapping.NONE, BERLIN, _ -> true);
        assertThat(reading).isInstanceOf(Reading.Rows.class);
        return new ArrayList<>(((Reading.Rows) reading).rows());
    }

    private List<Problem> problems(String text) throws Exception {
        return problems(text, Mapping.NONE);
    }

    private List<Problem> problems(String text, Mapping mapping) throws Exception {
        Reading reading = MovementsFile.read(file(text), mapping, BERLIN, _ -> true);
        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        return ((Reading.Unreadable) reading).problems();
    }

    private List<Problem> problems(String text, Charset charset) throws Exception {
        Path file = Files.write(folder.resolve("other.csv"), text.getBytes(charset));
        return ((Reading.Unreadable) MovementsFile.read(file, Mapping.NONE, BERLIN, _ -> true)).problems();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("movements.csv"), text);
    }
}
