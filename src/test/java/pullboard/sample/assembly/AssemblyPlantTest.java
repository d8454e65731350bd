package pullboard.sample.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.Board;
import pullboard.board.Decision;
import pullboard.board.Rules;
import pullboard.board.Signal;
import pullboard.board.Signals;
import pullboard.board.supply.Audit;
import pullboard.board.supply.Books;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.board.supply.LotHold;
import pullboard.board.supply.Part;
import pullboard.board.supply.Purchase;
import pullboard.board.supply.Supplier;
import pullboard.control.Answer;
import pullboard.control.BoardControl;
import pullboard.flow.calendar.Calendars;
import pullboard.store.Progress;
import pullboard.store.Store;

class AssemblyPlantTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant MONDAY = Instant.parse("2026-11-23T13:32:00Z");

    /// Of the half year and of two more weeks.
    private static Watch watch = new Watch(BERLIN);

    private static Board present = Board.EMPTY;
    private static Board later = Board.EMPTY;
    private static List<Told> told = List.of();

    @TempDir
    Path folder;

    @BeforeAll
    static void live() {
        Life life = new AssemblyPlant(Locale.ENGLISH, MONDAY, BERLIN).lived(Board.EMPTY);
        told = List.copyOf(life.story().told());
        present = life.story().board();
        life.live(MONDAY.plus(Duration.ofDays(14)), false);
        later = life.story().board();
        watch = new Watch(BERLIN);
        life.story().told().forEach(watch::see);
    }

    @Test
    void noEntryGoesOverALimitOrBelowNothingOrBeyondALoopsCards() {
        assertThat(watch.faults()).isEmpty();
        assertThat(watch.board()).isEqualTo(later);
    }

    @Test
    void noCardGetsStuck() {
        assertThat(watch.stuck()).isEmpty();
    }

    @Test
    void whatIsBlockedAtPresentIsFreedInTime() {
        assertThat(later.cards().values().stream()
                        .filter(card ->
                                card.block() != null && card.block().since().isBefore(MONDAY)))
                .isEmpty();
    }

    @Test
    void twoMoreWeeksAreLivedThrough() {
        assertThat(later.revision() - present.revision()).isGreaterThan(500);
        assertThat(later.cards().size()).isGreaterThan(present.cards().size() + 80);
        assertThat(later.at()).isAfter(MONDAY.plus(Duration.ofDays(10)));
    }

    @Test
    void everyPieceIsAccountedFor() {
        assertThat(watch.unaccounted()).isEmpty();
    }

    @Test
    void itIsAPlantWithEverythingInIt() {
        Books books = present.books();
        assertThat(present.stations()).hasSize(12);
        assertThat(books.all(Part.class)).hasSize(25);
        assertThat(books.all(Loop.class)).hasSize(18);
        assertThat(books.all(Loop.class)).extracting(Loop::kind).contains(Loop.Kind.values());
        assertThat(books.all(Supplier.class)).hasSize(5);
        assertThat(books.all(Supplier.class)).filteredOn(Supplier::managesStock).hasSize(1);
        assertThat(told).hasSizeBetween(8_000, 16_000);
        assertThat(told.getLast().at()).isBetween(MONDAY.minus(Duration.ofMinutes(45)), MONDAY);
        assertThat(Calendars.of(present.documents()).shop()).isNotNull();
        assertThat(present.shop().name()).startsWith("Sample plant");
    }

    @Test
    void itEndsWithALivingBoard() {
        Books books = present.books();
        LocalDate today = LocalDate.ofInstant(MONDAY, BERLIN);
        assertThat(Signals.of(present, MONDAY).values())
                .extracting(Signal::state)
                .contains(Signal.State.PULL);
        assertThat(present.cards().values().stream().filter(card -> card.isOpen() && card.block() != null))
                .hasSizeBetween(2, 8);
        assertThat(books.all(LotHold.class)).hasSize(1);
        assertThat(books.kanbans("G150").stream().filter(card -> card.state() == Kanban.State.FULL))
                .hasSizeLessThan(3);
        assertThat(books.all(Kanban.class).stream()
                        .filter(card -> card.state() == Kanban.State.RELEASED && isFromSupplier(card)))
                .isNotEmpty();
        assertThat(books.all(Purchase.class).stream()
                        .filter(purchase ->
                                purchase.isOpen() && !purchase.delivery().isAfter(today)))
                .isNotEmpty();
        assertThat(books.all(CustomerOrder.class).stream()
                        .filter(order -> order.isOpen()
                                && !order.due().isAfter(today.plusDays(1))
                                && order.rest() > books.stock(order.part(), order.supermarket())))
                .isNotEmpty();
        assertThat(books.all(Audit.class)).anyMatch(audit -> audit.done() == null);
    }

    private static boolean isFromSupplier(Kanban kanban) {
        return present.books().get(Loop.class, kanban.loop()).kind() == Loop.Kind.SUPPLIER;
    }

    @Test
    void itsFiguresAreThoseOfAShopThatIsNotPerfect() {
        Measures measures = watch.measures();
        assertThat(measures.turns()).isBetween(8.0, 22.5);
        assertThat(measures.onTime()).isBetween(0.85, 0.985);
        assertThat(measures.firstPass()).isBetween(0.92, 0.985);
        assertThat(measures.supplierOnTime().values())
                .hasSize(4)
                .allMatch(share -> share >= 0.6)
                .anyMatch(share -> share < 0.9);
        assertThat(measures.stockOuts()).isPositive();
    }

    @Test
    void theSameTimeGivesTheSameHistory() {
        Words words = new Words(Locale.GERMAN);
        List<List<Told>> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Life life = new Life(words, Board.EMPTY, MONDAY.minus(Duration.ofDays(14)), BERLIN);
            life.live(MONDAY, true);
            both.add(life.story().told());
        }
        assertThat(both.getFirst()).hasSizeGreaterThan(400).isEqualTo(both.getLast());
    }

    @Test
    void whateverTheHourItCanBeTold() {
        for (String time : List.of("2026-11-21T23:00:00Z", "2026-03-30T04:01:00Z", "2027-01-01T05:01:00Z")) {
            Instant now = Instant.parse(time);
            Life life = new Life(new Words(Locale.ENGLISH), Board.EMPTY, now.minus(Duration.ofDays(5)), BERLIN);
            life.live(now, true);
            assertThat(life.story().told())
                    .hasSizeGreaterThan(50)
                    .allMatch(one -> !one.at().isAfter(now));
        }
    }

    @Test
    void theBoardIsToldWhatHappenedWhenItHappened() throws Exception {
        List<Told> beginning = told.subList(0, 700);
        List<Double> progress = new ArrayList<>();
        try (Store store = Store.open(folder, Progress.SILENT);
                BoardControl control = new BoardControl(store, InstantSource.fixed(MONDAY), Runnable::run)) {
            Answer answer = AssemblyPlant.plant(control, new AssemblyPlant.History(beginning), progress::add)
                    .join();
            assertThat(answer).isInstanceOf(Answer.Done.class);
            Board board = Board.EMPTY;
            for (Told one : beginning) {
                board = ((Decision.Allowed) Rules.decide(board, one.command(), one.by(), one.at())).after();
            }
            assertThat(control.now()).isEqualTo(board);
            assertThat(control.now().at()).isEqualTo(beginning.getLast().at());
        }
        assertThat(progress).isSorted().endsWith(1.0);
    }
}
