package pullboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.board.CardId;
import pullboard.board.HistoryRow;
import pullboard.board.Lane;
import pullboard.board.Movement;
import pullboard.board.Pieces;

class MovementsFileTest extends ReadingFiles {

    @Test
    void threeColumnsAreEnough() throws Exception {
        HistoryRow row =
                rows("card,moved_at,to_station\nA1,2026-03-02 08:00,Turning\n").getFirst();

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
        assertThat(rows("\uFEFFcard,moved_at,to_station\r\nA,2026-03-02 08:00,T\r\n\r\n"))
                .hasSize(1);
        assertThat(rows("sep=;\ncard;moved_at;to_station\nA;2026-03-02 08:00;T\n")
                        .getFirst()
                        .line())
                .isEqualTo(3);
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
        assertThat(rows("card,moved_at,to_station\nA," + text + ",T\n")
                        .getFirst()
                        .at())
                .isEqualTo(instant);
    }

    @Test
    void slashesAreReadAsTheWholeFileTells() throws Exception {
        assertThat(rows("card,moved_at,to_station\nA,1/2/2026 8:00,T\nA,13/2/2026 8:00,M\n")
                        .getFirst()
                        .at())
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
        assertThat(rows("card;moved_at;to_station;good\nA;2026-03-02 08:00;T;" + text + "\n")
                        .getFirst()
                        .result())
                .isEqualTo(new Pieces(number, -1, -1));
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
        assertThat(rows(rows.formatted("1", "2").replace("B,", "A,")))
                .extracting(HistoryRow::to)
                .containsExactly("2", "1");
    }

    @Test
    void anotherProgramsTextIsLeftAsItIs() throws Exception {
        HistoryRow row =
                rows("card,moved_at,to_station,part\n'=A,2026-03-02,'-T,\n").getFirst();

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
}
