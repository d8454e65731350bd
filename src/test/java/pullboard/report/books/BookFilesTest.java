package pullboard.report.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Rules;
import pullboard.board.WipLimit;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.DemandPlan;
import pullboard.board.supply.Item;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.SetupTime;
import pullboard.board.supply.Shelf;
import pullboard.board.supply.Supermarket;
import pullboard.board.supply.Supplier;
import pullboard.report.FileTrouble;
import pullboard.report.FileWords;

class BookFilesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final List<BookKind> ALL = List.of(
            BookKind.PARTS,
            BookKind.SUPPLIERS,
            BookKind.SUPERMARKETS,
            BookKind.SHELVES,
            BookKind.LOOPS,
            BookKind.ORDERS,
            BookKind.DEMAND,
            BookKind.SETUPS);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void whatGoesOutComesBackWithoutALoss(String ending) throws Exception {
        Board shop = shop();
        Board other = stations();
        for (BookKind kind : ALL) {
            Path file = folder.resolve(kind.word() + "." + ending);
            assertThat(BookFile.write(file, kind, shop)).isPositive();
            other = take(other, kind, file);
            BookReading again = BookFile.read(file, kind, Map.of(), shop);
            assertThat(again.unreadable()).isNull();
            assertThat(again.wish()).describedAs("%s: nothing to change", kind).isNull();
            assertThat(again.counts().same()).isPositive();
        }
        for (Class<? extends Item> kind : List.of(
                Part.class,
                Supplier.class,
                Supermarket.class,
                Shelf.class,
                Loop.class,
                DemandPlan.class,
                SetupTime.class,
                CustomerOrder.class)) {
            assertThat(other.books().all(kind))
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(shop.books().all(kind));
        }
    }

    @Test
    void aListOfAnotherProgramComesInByItsOwnNames() throws Exception {
        Path file = write("parts.csv", """
                sep=;
                Preis;Teilenummer;Box;Bezeichnung;make/buy
                1.234,50;G-1;10;"Zahnrad; groß";make

                0,125;S-2;;Schraube;buy
                """);
        Board board = take(stations(), BookKind.PARTS, file);
        Part gear = board.books().get(Part.class, "G-1");
        assertThat(gear.cost()).isEqualTo(new BigDecimal("1234.50"));
        assertThat(gear.description()).isEqualTo("Zahnrad; groß");
        assertThat(gear.container()).isEqualTo(10);
        Part screw = board.books().get(Part.class, "S-2");
        assertThat(screw.bought()).isTrue();
        assertThat(screw.cost()).isEqualTo(new BigDecimal("0.125"));

        Path later = write("later.tsv", "part\tunit\nG-1\tkg\nX\tm\n");
        BookReading reading = BookFile.read(later, BookKind.PARTS, Map.of(), board);
        assertThat(reading.separator()).isEqualTo('\t');
        assertThat(reading.counts()).isEqualTo(new BookReading.Counts(1, 1, 0));
        Board after = decided(board, reading.wish());
        assertThat(after.books().get(Part.class, "G-1").unit()).isEqualTo("kg");
        assertThat(after.books().get(Part.class, "G-1").cost()).isEqualTo(gear.cost());
    }

    @Test
    void loopsBringWhatTheyNeedAndOrdersKnowDates() throws Exception {
        Board board = take(stations(), BookKind.LOOPS, write("loops.csv", """
                loop,kind,part,from,to,cards,lead
                GEARS,production,G-1,,Store,4,2d 4h
                STEEL,supplier,ST,Miller,Store,3,1w
                """));
        assertThat(board.books().get(Loop.class, "GEARS").lead()).isEqualTo(Duration.ofHours(52));
        assertThat(board.books().find(Supplier.class, "Miller")).isNotNull();
        assertThat(board.books().kanbans("STEEL")).hasSize(3);

        Board ordered = take(board, BookKind.ORDERS, write("orders.csv", """
                order,part,quantity,due,state,shipped
                O-1,G-1,40,7.12.2026,open,15
                O-2,G-1,10,2026-12-01,shipped,10
                """));
        assertThat(ordered.books().all(CustomerOrder.class))
                .extracting(CustomerOrder::number, CustomerOrder::quantity, CustomerOrder::due)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("O-1", 25L, LocalDate.of(2026, 12, 7)));
    }

    @Test
    void whatIsWrongIsNamedByLineAndColumnAndNothingComesIn() throws Exception {
        BookReading reading = BookFile.read(write("parts.csv", """
                        part,cost,container,make_or_buy,decides_at
                        A,12 EUR,1,make,
                        ,1,1,make,
                        B,1,0,make,
                        C,1,1.000,sell,Welding
                        A2,1,1,buy,
                        A2,1,1,buy,
                        """), BookKind.PARTS, Map.of(), stations());
        assertThat(reading.wish()).isNull();
        FileWords words = new FileWords(Locale.ENGLISH);
        assertThat(reading.unreadable().problems().stream().map(words::problem).map(problem -> problem.onOneLine()))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Line 2, cost: “12 EUR” is not an amount."),
                        line -> assertThat(line).startsWith("Line 3, part: Nothing stands here."),
                        line -> assertThat(line).startsWith("Line 4, container: “0” makes no sense here."),
                        line -> assertThat(line).startsWith("Line 5, container: “1.000”: thousands or decimals?"),
                        line -> assertThat(line).startsWith("Line 5, make_or_buy: “sell” is neither"),
                        line -> assertThat(line).contains("“Welding” names a station that is not on the board"),
                        line -> assertThat(line).startsWith("Line 7: A2 (6): an earlier line"));

        BookReading headless =
                BookFile.read(write("x.csv", "a,b\n1,2\n"), BookKind.ORDERS, Map.of("part", "b"), stations());
        assertThat(headless.unreadable().problems())
                .extracting(problem -> problem.column() + " " + problem.fault())
                .containsExactly("order COLUMN_MISSING", "quantity COLUMN_MISSING", "due COLUMN_MISSING");
    }

    @Test
    void aBrokenWorkbookIsSaidToBeOne() throws Exception {
        BookReading reading = BookFile.read(write("parts.xlsx", "part\nA\n"), BookKind.PARTS, Map.of(), stations());
        assertThat(reading.unreadable().problems())
                .extracting(problem -> problem.fault().name())
                .containsExactly("BAD_BOOK");
    }

    private Board take(Board board, BookKind kind, Path file) throws FileTrouble {
        BookReading reading = BookFile.read(file, kind, Map.of(), board);
        assertThat(reading.unreadable()).isNull();
        return reading.wish() == null ? board : decided(board, reading.wish());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Board decided(Board board, Command command) {
        return switch (Rules.decide(board, command, "Kim", NOW)) {
            case Decision.Allowed allowed -> allowed.after();
            case Decision.Refused refused -> throw new AssertionError(refused.why());
        };
    }

    private static Board stations() {
        Board board = decided(Board.EMPTY, Command.AddStation.last("Milling", WipLimit.cards(3)));
        return decided(board, Command.AddStation.last("Turning = fine | 2", WipLimit.cards(3)));
    }

    private static Board shop() {
        Board board = stations();
        int milling = board.stations().getFirst().id().value();
        int turning = board.stations().getLast().id().value();
        List<Command> all = List.of(
                new Command.Keep(new Part(
                        "G",
                        "Gear, \"any\"",
                        "pcs",
                        "Gears",
                        new BigDecimal("12.3456"),
                        12,
                        false,
                        "",
                        milling,
                        List.of(
                                new Part.Work(milling, "WI=1 | a\\b.pdf"),
                                new Part.Work(turning, "https://wiki/work?a=b")))),
                new Command.Keep(
                        new Part("A-1", "=SUM(A1)", "kg", "", new BigDecimal("0.10"), 1, true, "G", 0, List.of())),
                new Command.Keep(new Supplier(
                        "Müller & Co",
                        "+49 30 123",
                        14,
                        List.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
                        new BigDecimal("250.00"),
                        true,
                        true)),
                new Command.Keep(new Supermarket("Store", "beside the door")),
                new Command.Keep(new Supermarket("Line", "")),
                new Command.Keep(new Shelf("G", "Store", "B-04", 20, 80)),
                loop(
                        "GEARS",
                        Loop.Kind.SIGNAL,
                        "G",
                        "",
                        List.of(milling, turning),
                        Duration.ofSeconds(93784, 500_000_000)),
                loop("LINE", Loop.Kind.WITHDRAWAL, "G", "Store", List.of(), Duration.ZERO),
                loop("STEEL", Loop.Kind.SUPPLIER, "A-1", "Müller & Co", List.of(), Duration.ofDays(14)),
                new Command.EnterOrder(CustomerOrder.wanted(
                        "O-1", "G", 40, LocalDate.of(2026, 12, 7), "Miller", "red; long", "Store")),
                new Command.Keep(new SetupTime(milling, "", "", Duration.ofMinutes(45))),
                new Command.Keep(new SetupTime(turning, "", "gears", Duration.ofSeconds(50))),
                new Command.Keep(new SetupTime(milling, "gears", "shafts; long", Duration.ZERO)),
                new Command.Keep(new DemandPlan(
                        "G",
                        List.of(
                                new DemandPlan.Day(LocalDate.of(2026, 12, 1), 5),
                                new DemandPlan.Day(LocalDate.of(2026, 12, 2), 0)))));
        return decided(board, new Command.Together(all));
    }

    private static Command loop(
            String name, Loop.Kind kind, String part, String from, List<Integer> route, Duration lead) {
        return new Command.Keep(new Loop(
                name,
                kind,
                part,
                from,
                kind == Loop.Kind.WITHDRAWAL ? "Line" : "Store",
                12,
                6,
                kind == Loop.Kind.SIGNAL ? 3 : 1,
                route,
                lead,
                kind == Loop.Kind.SUPPLIER,
                kind == Loop.Kind.WITHDRAWAL ? List.of(Loop.Step.IN_TRANSIT, Loop.Step.IN_USE) : List.of()));
    }
}
