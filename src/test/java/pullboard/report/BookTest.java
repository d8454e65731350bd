package pullboard.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.History;
import pullboard.board.Pieces;
import pullboard.board.Shop;
import pullboard.board.ShopFloor;
import pullboard.flow.Figures;
import pullboard.flow.Filter;
import pullboard.flow.MovementLog;
import pullboard.flow.Percentile;
import pullboard.flow.calendar.CalendarReading;
import pullboard.flow.calendar.CalendarText;
import pullboard.flow.calendar.WorkHours;
import pullboard.flow.calendar.WorkingTime;

class BookTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String DAY = "shift Mon-Fri 07:10-16:00\n";
    private static final String FORMULA = "=HYPERLINK(\"http://x\") & 'a' <b>";

    @TempDir
    Path folder;

    private final ShopFloor shop = shop();

    @Test
    void cycleTimesAreRealNumbersTimesAndDurations() throws Exception {
        Sheets book = Sheets.of(write(Export.CYCLE_TIMES));
        Map<String, Sheets.Cell> head = book.rows("cycle-times").getFirst();
        Map<String, Sheets.Cell> card = book.rows("cycle-times").get(1);

        assertThat(head.get("F").value()).isEqualTo("elapsed");
        assertThat(card.get("A")).isEqualTo(new Sheets.Cell("inlineStr", "WO-1", ""));
        assertThat(card.get("B").value()).isEqualTo(FORMULA);
        assertThat(card.get("B").kind()).isEqualTo("inlineStr");
        assertThat(card.get("C")).isEqualTo(new Sheets.Cell("n", "10", ""));
        assertThat(card.get("D").format()).isEqualTo("yyyy-mm-dd hh:mm:ss");
        assertThat(card.get("D").number()).isEqualTo(serial("2026-03-02") + 7 / 24.0, within(1e-9));
        assertThat(card.get("F").format()).isEqualTo("[h]:mm:ss");
        assertThat(card.get("F").number()).isEqualTo(1800.5 / 86_400, within(1e-15));
        assertThat(card.get("G").number()).isEqualTo(1200.5 / 86_400, within(1e-15));
        assertThat(card.get("K").format()).isEqualTo("0.0%");
        assertThat(card.get("Q")).isEqualTo(new Sheets.Cell("b", "0", ""));
    }

    @Test
    void theHeaderStaysInSightAndFilters() throws Exception {
        Sheets book = Sheets.of(write(Export.STATIONS));

        assertThat(book.elements("stations", "pane").getFirst().getAttribute("ySplit"))
                .isEqualTo("1");
        assertThat(book.elements("stations", "pane").getFirst().getAttribute("state"))
                .isEqualTo("frozen");
        assertThat(book.elements("stations", "autoFilter").getFirst().getAttribute("ref"))
                .isEqualTo("A1:O4");
    }

    @ParameterizedTest
    @EnumSource(Export.class)
    void nothingInItIsAFormulaAndTheLastSheetSaysWhatTheNumbersAre(Export export) throws Exception {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            Path file = folder.resolve("book.xlsx");
            write(export, file, locale);
            Sheets book = Sheets.of(file);
            for (String sheet : book.names()) {
                assertThat(book.elements(sheet, "f")).isEmpty();
            }
            String about = book.rows(book.names().getLast()).toString();
            assertThat(about)
                    .contains("Gear shop", "Europe/Berlin", "12.345.6-x", "Day", "shift Mon-Fri 07:10-16:00")
                    .contains(locale == Locale.GERMAN ? "nächster Rang" : "nearest rank")
                    .contains("2026-03-01T00:00:00+01:00");
        }
    }

    @Test
    void aFullSheetIsFollowedByAnother() throws Exception {
        Path file = folder.resolve("book.xlsx");
        Table<RuntimeException> table = new Table<>("rows", List.of(Column.number("trip")), row -> {
            for (int i = 1; i <= 2_000; i++) {
                row.number(i).end();
            }
            return 2_000;
        });

        new Book(origin(), Locale.ENGLISH, 1_000).write(file, List.of(table, empty()));

        Sheets book = Sheets.of(file);
        assertThat(book.names()).containsExactly("rows", "rows 2", "rows 3", "empty", "About");
        assertThat(book.rows("rows")).hasSize(1_000).last().asString().contains("999");
        assertThat(book.rows("rows 2").getFirst().get("A").value()).isEqualTo("trip");
        assertThat(book.rows("rows 3").get(2).get("A").value()).isEqualTo("2000");
        assertThat(book.elements("rows", "autoFilter").getFirst().getAttribute("ref"))
                .isEqualTo("A1:A1000");
    }

    @Test
    void whatACellCannotHoldIsCutOrStaysText() throws Exception {
        Path file = folder.resolve("book.xlsx");
        Table<RuntimeException> table = new Table<>("odd", List.of(Column.text("card"), Column.time("since")), row -> {
            row.text("x".repeat(40_000))
                    .time(Instant.parse("1850-01-01T00:00:00Z"))
                    .end();
            row.text("bell \u0007 \uD83D").date(LocalDate.of(1900, 3, 1)).end();
            return 2;
        });

        new Book(origin(), Locale.ENGLISH).write(file, List.of(table));

        List<Map<String, Sheets.Cell>> rows = Sheets.of(file).rows("odd");
        assertThat(rows.get(1).get("A").value()).hasSize(32_767).endsWith("x …");
        assertThat(rows.get(1).get("B").value()).startsWith("1850-01-01T00:53");
        assertThat(rows.get(2).get("B").number()).isEqualTo(61);
    }

    @Test
    void theOldFileStaysWhereThePersonStopsTheNewOne() throws Exception {
        Path file = Files.writeString(folder.resolve("book.xlsx"), "old");

        assertThatThrownBy(() -> Export.MOVEMENTS.<RuntimeException>write(
                        file,
                        origin(),
                        Locale.ENGLISH,
                        sink -> IntStream.range(0, 3_000).forEach(_ -> movements(sink)),
                        this::figures,
                        _ -> false))
                .isInstanceOf(FileTrouble.class);

        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("book.xlsx");
    }

    /// What the spreadsheet makes of each sheet, as CSV, against our own CSV.
    @Test
    void theSpreadsheetReadsTheSameValues() throws Exception {
        assumeTrue(has("soffice"), "LibreOffice is not on this machine");
        Path file = write(Export.CYCLE_TIMES);
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,1",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
        try (var files = Files.list(folder)) {
            Path csv = files.filter(path -> path.toString().endsWith("cycle-times.csv"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readAllLines(csv).get(1))
                    .startsWith("WO-1,\"" + FORMULA.replace("\"", "\"\"") + "\",10,2026-03-02 07:00:00,")
                    .containsPattern(
                            ",2026-03-02 07:30:0[01],0:30:0[01],0:20:0[01],1,0:20:00,0:00:00,66.6%,2,0,8,2,0,FALSE");
        }
    }

    private static boolean has(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private static double serial(String day) {
        return ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.parse(day));
    }

    private static Table<RuntimeException> empty() {
        return new Table<>("empty", List.of(Column.text("card")), _ -> 0);
    }

    private Path write(Export export) throws Exception {
        return write(export, folder.resolve("book.xlsx"), Locale.ENGLISH);
    }

    private Path write(Export export, Path file, Locale locale) throws Exception {
        export.<RuntimeException>write(file, origin(), locale, this::movements, this::figures, _ -> true);
        return file;
    }

    private void movements(java.util.function.Consumer<pullboard.board.Movement> sink) {
        History history = new History();
        shop.ledger().forEach(entry -> history.read(entry, sink));
    }

    private Origin origin() {
        return new Origin(
                shop.board(),
                Filter.ALL.between(Instant.parse("2026-02-28T23:00:00Z"), null),
                Percentile.NEAREST_RANK,
                Instant.parse("2026-04-01T08:00:00Z"),
                "Day",
                Map.of("Day", DAY),
                "12.345.6-x");
    }

    private Figures figures() {
        MovementLog log = new MovementLog();
        shop.ledger().forEach(log::read);
        CalendarReading.Read day = (CalendarReading.Read) CalendarText.read(DAY);
        return Figures.of(
                log,
                origin().filter(),
                Percentile.NEAREST_RANK,
                BERLIN,
                WorkHours.all(WorkingTime.of(day.calendar(), BERLIN)));
    }

    private static ShopFloor shop() {
        ShopFloor shop = ShopFloor.with("Turning", "Milling");
        shop.does(new Command.NameShop(new Shop("Gear shop", BERLIN)));
        CardId one = new CardId("WO-1");
        shop.does(new Command.AddCard(one, new CardFacts(FORMULA, 10)));
        shop.moves("WO-1", "Turning");
        shop.waits(Duration.ofMinutes(10));
        shop.does(new Command.MoveCard(one, shop.place("Turning ready"), new Pieces(8, 2, 0), ""));
        shop.waits(Duration.ofMillis(600_500)).moves("WO-1", "Milling");
        shop.waits(Duration.ofMinutes(10)).moves("WO-1", "Finished");
        shop.does(Command.AddStation.last("Packing", null));
        return shop;
    }
}
