package pullboard.plan.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.board.Board;
import pullboard.board.Change;
import pullboard.board.Decision;
import pullboard.board.Entry;
import pullboard.board.RandomShop;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Kanban.State;
import pullboard.board.supply.Purchase;
import pullboard.board.supply.Stock;
import pullboard.board.supply.Stock.Cause;
import pullboard.plan.Fraction;
import pullboard.plan.demand.Use;

/// Whatever happens in a shop, its history says what a slow and plain reading of the ledger says.
class RandomSupplyHistoryTest {
    private static final List<String> PARTS = List.of("P0", "P1", "P2", "P3", "P4");

    private final List<Board> boards = new ArrayList<>();
    private SupplyHistory history = SupplyHistory.EMPTY;
    private RandomShop shop = new RandomShop(0, 0);

    private void live(long seed) {
        shop = new RandomShop(seed, 75);
        shop.ledger().forEach(entry -> history = history.with(entry));
        boards.add(shop.board());
        for (int step = 0; step < 3_000; step++) {
            if (shop.step() instanceof Decision.Allowed allowed) {
                history = history.with(allowed.entry());
                boards.add(shop.board());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {51, 52, 53, 54})
    void stockIsWhatTheBoardHad(long seed) {
        live(seed);
        Random random = new Random(seed);
        for (String part : PARTS) {
            for (String place : List.of("Rack", "Line")) {
                StockCourse course = history.stock(part, place);
                for (int i = 0; i < boards.size(); i++) {
                    Board board = boards.get(i);
                    if (i == boards.size() - 1 || boards.get(i + 1).at().isAfter(board.at())) {
                        assertThat(course.at(board.at()))
                                .isEqualTo(board.books().stock(part, place));
                    }
                }
                int from = random.nextInt(boards.size() / 2);
                int to = boards.size() / 2 + random.nextInt(boards.size() / 2);
                sameWindow(course, part, place, from, to);
            }
        }
    }

    private void sameWindow(StockCourse course, String part, String place, int from, int to) {
        long sum = 0;
        long lowest = Long.MAX_VALUE;
        long highest = 0;
        long without = 0;
        boolean came = false;
        for (int i = 0; i < to; i++) {
            long pieces = boards.get(i).books().stock(part, place);
            long seconds =
                    boards.get(i + 1).at().getEpochSecond() - boards.get(i).at().getEpochSecond();
            came |= pieces > 0;
            if (seconds > 0 && i >= from) {
                sum += pieces * seconds;
                lowest = Math.min(lowest, pieces);
                highest = Math.max(highest, pieces);
                without += came && pieces == 0 ? seconds : 0;
            }
        }
        Instant begin = boards.get(from).at();
        Instant end = boards.get(to).at();
        long all = end.getEpochSecond() - begin.getEpochSecond();
        assertThat(course.average(begin, end)).isEqualTo(Fraction.of(sum, all));
        assertThat(course.lowest(begin, end)).isEqualTo(lowest);
        assertThat(course.highest(begin, end)).isEqualTo(highest);
        assertThat(course.without(begin, end).toSeconds()).isEqualTo(without);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {51, 52, 53, 54})
    void whatWasUsedIsWhatNobodyTookBack(long seed) {
        live(seed);
        Map<String, List<Use>> naive = new HashMap<>();
        Set<String> unclear = new HashSet<>();
        for (Entry entry : standing(shop.ledger())) {
            for (Change change : entry.changes()) {
                if (change instanceof Change.StockMoved c
                        && (c.cause() == Cause.CONSUMED || c.cause() == Cause.SHIPPED)) {
                    if (c.pieces() > 0) {
                        unclear.add(c.part());
                    } else if (c.pieces() < 0) {
                        naive.computeIfAbsent(c.part(), part -> new ArrayList<>())
                                .add(new Use(entry.at(), -c.pieces()));
                    }
                }
            }
        }
        int used = 0;
        for (String part : PARTS) {
            List<Use> uses = history.uses(part);
            if (!unclear.contains(part)) {
                assertThat(uses).as(part).isEqualTo(naive.getOrDefault(part, List.of()));
                used += uses.size();
            }
            long net = history.moves(part).stream().mapToLong(StockMove::pieces).sum();
            long there = shop.board().books().all(Stock.class).stream()
                    .filter(stock -> stock.part().equals(part))
                    .mapToLong(Stock::pieces)
                    .sum();
            assertThat(net).as(part).isEqualTo(there);
        }
        assertThat(used).as("the shop is alive").isPositive();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {51, 52, 53, 54, 55, 56})
    void roundsBeginWithTheEmptyContainerAndEndWithTheFullOne(long seed) {
        live(seed);
        Map<String, List<Kanban>> states = new HashMap<>();
        Map<String, List<Instant>> times = new HashMap<>();
        Set<String> unclear = new HashSet<>();
        for (Entry entry : standing(shop.ledger())) {
            for (Change change : entry.changes()) {
                if (change instanceof Change.ItemChanged(var before, Kanban kanban)) {
                    List<Kanban> own = states.computeIfAbsent(kanban.number(), number -> new ArrayList<>());
                    if (before instanceof Kanban was && was.state() == kanban.state()) {
                        continue;
                    }
                    if (entry.nature() == Entry.Nature.ACTION && !kanban.since().equals(entry.at())) {
                        unclear.add(kanban.number());
                    }
                    own.add(kanban);
                    times.computeIfAbsent(kanban.number(), number -> new ArrayList<>())
                            .add(kanban.since());
                }
            }
        }
        int rounds = 0;
        for (String loop : List.of("MAKE", "BATCH", "FETCH", "BUY")) {
            for (Round round : history.rounds(loop)) {
                assertThat(round.waiting()
                                .plus(round.released())
                                .plus(round.inProcess())
                                .plus(round.inTransit()))
                        .isEqualTo(round.total());
            }
            for (Map.Entry<String, List<Kanban>> own : states.entrySet()) {
                String number = own.getKey();
                if (own.getValue().getFirst().loop().equals(loop) && !unclear.contains(number)) {
                    List<List<Instant>> known = history.rounds(loop).stream()
                            .filter(round -> round.kanban().equals(number))
                            .map(round -> List.of(round.emptied(), round.filled()))
                            .toList();
                    assertThat(known).as(number).isEqualTo(naive(own.getValue(), times.get(number)));
                    rounds += known.size();
                }
            }
        }
        assertThat(rounds).as("cards go round").isGreaterThan(2);
    }

    /// From each FULL that lasted back to where its container was emptied.
    private static List<List<Instant>> naive(List<Kanban> states, List<Instant> times) {
        List<List<Instant>> rounds = new ArrayList<>();
        for (int full = 1; full < states.size(); full++) {
            boolean lasts = full + 1 == states.size()
                    || states.get(full + 1).state().ordinal() >= State.FULL.ordinal()
                    || states.get(full + 1).state().ordinal() <= State.WAITING.ordinal();
            if (states.get(full).state() != State.FULL || !lasts) {
                continue;
            }
            boolean asked = false;
            for (int i = full - 1; i > 0; i--) {
                State was = states.get(i - 1).state();
                boolean idle = states.get(i).state().ordinal() <= State.WAITING.ordinal();
                asked |= !idle && states.get(i).state().ordinal() < State.FULL.ordinal();
                if (idle && (was == State.FULL || was == State.IN_USE)) {
                    if (asked) {
                        rounds.add(List.of(times.get(i), times.get(full)));
                    }
                    break;
                }
            }
        }
        return rounds;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {51, 52})
    void ordersAndPurchasesAreThoseOfTheBooks(long seed) {
        live(seed);
        assertThat(history.orders().stream().map(OrderPast::order))
                .isEqualTo(shop.board().books().all(CustomerOrder.class));
        assertThat(history.purchases()).isEqualTo(shop.board().books().all(Purchase.class));
        for (OrderPast past : history.orders()) {
            long shipped = history.shipments(past.order()).stream()
                    .mapToLong(StockMove::pieces)
                    .sum();
            assertThat(-shipped)
                    .as(past.order().number())
                    .isEqualTo(past.order().shipped());
        }
    }

    /// The entries that nobody took back, without those that take back.
    private static List<Entry> standing(List<Entry> ledger) {
        Set<Long> gone = new HashSet<>();
        for (Entry entry : ledger) {
            if (entry.nature() == Entry.Nature.UNDO) {
                gone.add(entry.reverts());
                gone.add(entry.revision());
            }
        }
        return ledger.stream().filter(entry -> !gone.contains(entry.revision())).toList();
    }
}
