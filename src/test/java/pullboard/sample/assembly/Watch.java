package pullboard.sample.assembly;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.Change;
import pullboard.board.Decision;
import pullboard.board.Entry;
import pullboard.board.Place;
import pullboard.board.Rules;
import pullboard.board.SpanLimit;
import pullboard.board.Station;
import pullboard.board.WipLimit;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Purchase;
import pullboard.board.supply.Stock;

/// Decides a history again and looks at the board after each entry, with sums of its own.
final class Watch {
    /// A card at a station that nothing is wrong with goes on within so long.
    private static final Duration MOVES = Duration.ofDays(6);

    /// In Orders it may wait for castings.
    private static final Duration BEGINS = Duration.ofDays(21);

    private final ZoneId zone;
    private final Measures measures;
    private final List<String> faults = new ArrayList<>();
    private final List<String> stuck = new ArrayList<>();
    private final Map<String, Long> stock = new HashMap<>();
    private final Map<String, Long> byCause = new HashMap<>();
    private final Map<String, Instant> freed = new HashMap<>();
    private Board board = Board.EMPTY;
    private LocalDate day = LocalDate.MIN;

    Watch(ZoneId zone) {
        this.zone = zone;
        measures = new Measures(zone);
    }

    List<String> faults() {
        return faults;
    }

    List<String> stuck() {
        return stuck;
    }

    Measures measures() {
        return measures;
    }

    Board board() {
        return board;
    }

    void see(Told told) {
        Decision decision = Rules.decide(board, told.command(), told.by(), told.at());
        if (!(decision instanceof Decision.Allowed allowed)) {
            faults.add(told.at() + " " + decision);
            return;
        }
        if (!allowed.after().at().equals(told.at())) {
            faults.add(told.at() + " was recorded at " + allowed.after().at());
        }
        see(allowed.entry());
    }

    /// Looks at the board after an entry of a ledger.
    void see(Entry entry) {
        board = board.after(entry);
        measures.see(entry, board);
        limits(entry.at());
        for (Change change : entry.changes()) {
            see(change, entry.at());
        }
        LocalDate today = LocalDate.ofInstant(entry.at(), zone);
        if (!today.equals(day)) {
            day = today;
            board.cards().values().forEach(card -> moves(card, entry.at()));
        }
    }

    private void limits(Instant at) {
        for (Station station : board.stations()) {
            WipLimit limit = station.limitAt(at);
            if (limit == null || board.countAt(station.id()) > limit.amount()) {
                faults.add(at + " over the limit: " + station.name());
            }
        }
        for (SpanLimit span : board.spans()) {
            if (board.load(span) > span.amount()) {
                faults.add(at + " over the limit: " + span);
            }
        }
    }

    private void see(Change change, Instant at) {
        switch (change) {
            case Change.StockMoved c -> {
                long left = stock.merge(c.place() + " " + c.part(), c.pieces(), Long::sum);
                byCause.merge(c.cause() + " " + c.part(), c.pieces(), Long::sum);
                if (left < 0 || board.books().stock(c.part(), c.place()) < 0) {
                    faults.add(at + " below nothing: " + c);
                }
            }
            case Change.ItemChanged(var _, Kanban kanban) -> cards(kanban.loop(), at);
            case Change.BlockChanged c -> freed.put(c.card().number(), at);
            default -> {}
        }
    }

    private void cards(String name, Instant at) {
        Loop loop = board.books().get(Loop.class, name);
        long cards =
                board.books().kanbans(name).stream().filter(Kanban::isLasting).count();
        if (cards > loop.cards()) {
            faults.add(at + " too many cards: " + name);
        }
    }

    private void moves(Card card, Instant at) {
        if (!card.isOpen() || card.isHeldUp()) {
            return;
        }
        Instant since = freed.getOrDefault(card.id().number(), Instant.EPOCH);
        Instant last = since.isAfter(card.since()) ? since : card.since();
        Duration most = card.place() == Place.End.ORDERS ? BEGINS : MOVES;
        if (Duration.between(last, at).compareTo(most) > 0) {
            stuck.add(at + " " + card.id().number() + " at " + card.place() + " since " + card.since());
        }
    }

    /// What does not add up now.
    List<String> unaccounted() {
        List<String> wrong = new ArrayList<>();
        stock.forEach((key, pieces) -> {
            String[] names = key.split(" (?=[^ ]+$)");
            if (board.books().stock(names[1], names[0]) != pieces) {
                wrong.add(key + ": " + pieces);
            }
        });
        for (Ware ware : Ware.values()) {
            String part = ware.number();
            compare(wrong, "made " + part, sum(Stock.Cause.MADE, part), finished(part));
            compare(wrong, "shipped " + part, -sum(Stock.Cause.SHIPPED, part), shipped(part));
            compare(
                    wrong,
                    "fetched " + part,
                    -sum(Stock.Cause.TAKEN, part),
                    sum(Stock.Cause.BROUGHT, part) + onTheWay(part));
            if (ware != Ware.N8) {
                compare(wrong, "received " + part, sum(Stock.Cause.RECEIVED, part), received(part));
            }
        }
        return wrong;
    }

    private static void compare(List<String> wrong, String what, long one, long other) {
        if (one != other) {
            wrong.add(what + ": " + one + ", " + other);
        }
    }

    private long sum(Stock.Cause cause, String part) {
        return byCause.getOrDefault(cause + " " + part, 0L);
    }

    private long finished(String part) {
        return board.cardsAt(Place.End.FINISHED).stream()
                .filter(card -> card.facts().part().equals(part))
                .mapToLong(Card::pieces)
                .sum();
    }

    private long shipped(String part) {
        return board.books().all(CustomerOrder.class).stream()
                .filter(order -> order.part().equals(part))
                .mapToLong(CustomerOrder::shipped)
                .sum();
    }

    private long onTheWay(String part) {
        return board.books().all(Kanban.class).stream()
                .filter(kanban -> kanban.state() == Kanban.State.IN_TRANSIT)
                .filter(kanban -> {
                    Loop loop = board.books().get(Loop.class, kanban.loop());
                    return loop.kind() == Loop.Kind.WITHDRAWAL && loop.part().equals(part);
                })
                .mapToLong(Kanban::pieces)
                .sum();
    }

    private long received(String part) {
        return board.books().all(Purchase.class).stream()
                .flatMap(purchase -> purchase.lines().stream())
                .filter(line -> !line.isOpen() && line.part().equals(part))
                .mapToLong(Purchase.Line::received)
                .sum();
    }
}
