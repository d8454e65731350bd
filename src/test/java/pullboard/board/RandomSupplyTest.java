package pullboard.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.board.supply.Books;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Errand;
import pullboard.board.supply.Item;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Stock;
import pullboard.board.supply.Stock.Cause;

/// Whatever happens, no loop gets more cards than it has, no stock is negative and every piece is accounted for.
class RandomSupplyTest {
    private final Map<String, Map<Cause, Long>> moved = new HashMap<>();
    private final Map<String, Long> made = new HashMap<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38})
    void noPieceIsLostWhateverHappens(long seed) {
        RandomShop shop = new RandomShop(seed, 75);
        shop.ledger().forEach(this::book);
        for (int step = 0; step < 4_000; step++) {
            Board before = shop.board();
            if (shop.step() instanceof Decision.Allowed allowed) {
                book(allowed.entry());
                loopsKeepTheirCards(before.books(), shop.board().books());
                if (step % 10 == 0) {
                    stockCoversFullCards(shop.board().books());
                    everyPieceIsAccountedFor(shop.board());
                    cardsAreWhereTheirKanbansSay(shop.board());
                    ordersAddUp(shop.board().books());
                }
            }
        }
        Set<Cause> happened = EnumSet.noneOf(Cause.class);
        moved.values().forEach(causes -> happened.addAll(causes.keySet()));
        assertThat(happened).as("the shop is alive").hasSizeGreaterThan(3);
    }

    private void book(Entry entry) {
        for (Change change : entry.changes()) {
            if (change instanceof Change.StockMoved c) {
                moved.computeIfAbsent(c.part(), part -> new EnumMap<>(Cause.class))
                        .merge(c.cause(), c.pieces(), Long::sum);
                if (c.cause() == Cause.MADE) {
                    made.merge(c.about(), c.pieces(), Long::sum);
                }
            }
        }
    }

    private static void loopsKeepTheirCards(Books before, Books after) {
        for (Loop loop : after.all(Loop.class)) {
            long was = lasting(before, loop);
            long is = lasting(after, loop);
            if (is > loop.cards() && is > was) {
                fail("loop %s has %d cards".formatted(loop, is));
            }
        }
    }

    private static long lasting(Books books, Loop loop) {
        return books.kanbans(loop.name()).stream().filter(Kanban::isLasting).count();
    }

    private static void stockCoversFullCards(Books books) {
        Map<String, Long> full = new HashMap<>();
        for (Kanban kanban : books.all(Kanban.class)) {
            Loop loop = books.find(Loop.class, kanban.loop());
            if (loop != null && kanban.state() == Kanban.State.FULL) {
                full.merge(Stock.key(loop.part(), loop.to()), kanban.pieces(), Long::sum);
            }
        }
        for (Stock stock : books.all(Stock.class)) {
            assertThat(stock.pieces()).isPositive();
        }
        full.forEach((key, pieces) ->
                assertThat(books.get(Stock.class, key).pieces()).as(key).isGreaterThanOrEqualTo(pieces));
    }

    /// received + made + counted = in stock + on the way + consumed + shipped + scrapped, and a card that is finished
    /// has given what it carries, any other nothing.
    private void everyPieceIsAccountedFor(Board board) {
        Map<String, Long> there = new HashMap<>();
        for (Stock stock : board.books().all(Stock.class)) {
            there.merge(stock.part(), stock.pieces(), Long::sum);
        }
        for (Kanban kanban : board.books().all(Kanban.class)) {
            Loop loop = board.books().find(Loop.class, kanban.loop());
            boolean fetched = loop != null && loop.kind() == Loop.Kind.WITHDRAWAL;
            if (fetched && kanban.state() == Kanban.State.IN_TRANSIT) {
                there.merge(loop.part(), kanban.pieces(), Long::sum);
            }
        }
        moved.forEach((part, causes) -> {
            long in = sum(causes, Cause.RECEIVED, Cause.MADE, Cause.COUNTED);
            long out = -sum(causes, Cause.CONSUMED, Cause.SHIPPED, Cause.SCRAPPED);
            assertThat(there.getOrDefault(part, 0L)).as(part).isEqualTo(in - out);
        });
        for (Errand errand : board.books().all(Errand.class)) {
            Card card = board.card(new CardId(errand.card()));
            long gives = card != null && card.place() == Place.End.FINISHED ? card.pieces() : 0;
            assertThat(made.getOrDefault(errand.card(), 0L)).as(errand.card()).isEqualTo(gives);
        }
    }

    private static long sum(Map<Cause, Long> causes, Cause... wanted) {
        long sum = 0;
        for (Cause cause : wanted) {
            sum += causes.getOrDefault(cause, 0L);
        }
        return sum;
    }

    private static void cardsAreWhereTheirKanbansSay(Board board) {
        for (Errand errand : board.books().all(Errand.class)) {
            Card card = board.card(new CardId(errand.card()));
            Item item = board.books().find(Kanban.class, errand.kanban());
            if (card == null || !(item instanceof Kanban kanban)) {
                continue;
            }
            if (!kanban.tripCard().equals(errand.card())) {
                assertThat(card.isOpen())
                        .as("%s goes round twice", kanban.number())
                        .isFalse();
                continue;
            }
            if (card.place() == Place.End.ORDERS) {
                assertThat(kanban.state()).as("%s", card.id()).isEqualTo(Kanban.State.RELEASED);
            } else if (card.isOpen()) {
                assertThat(kanban.state()).as("%s", card.id()).isEqualTo(Kanban.State.IN_PROCESS);
            }
        }
    }

    private static void ordersAddUp(Books books) {
        for (CustomerOrder order : books.all(CustomerOrder.class)) {
            assertThat(order.shipped()).isBetween(0L, order.quantity());
            if (order.isOpen()) {
                assertThat(order.rest()).isPositive();
            }
        }
    }
}
