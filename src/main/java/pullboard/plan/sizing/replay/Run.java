package pullboard.plan.sizing.replay;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import pullboard.plan.Fraction;
import pullboard.plan.demand.Use;

/// One replay. What happens at the same moment: containers arrive, then pieces are needed.
final class Run {
    private final LoopReplay record;
    private final int cards;
    private final PriorityQueue<Arrival> arrivals = new PriorityQueue<>();
    private final ArrayDeque<Owed> owed = new ArrayDeque<>();
    private final List<Wait> waits = new ArrayList<>();
    private final long began;
    private long stock;
    private long owing;
    private long taken;
    private long arrived;
    private long needed;
    private int releases;
    private Instant now;
    private Duration timeShort = Duration.ZERO;
    private BigInteger pieceNanos = BigInteger.ZERO;
    private long lowest = Long.MAX_VALUE;
    private long mostOwed;
    private long piecesShort;

    /// A batch that comes back.
    private record Arrival(Instant at, int release) implements Comparable<Arrival> {
        @Override
        public int compareTo(Arrival other) {
            int order = at.compareTo(other.at);
            return order != 0 ? order : Integer.compare(release, other.release);
        }
    }

    /// A need of which so many pieces are still missing.
    private static final class Owed {
        private final Use need;
        private final long missing;
        private long left;

        Owed(Use need, long missing) {
            this.need = need;
            this.missing = missing;
            this.left = missing;
        }
    }

    Run(LoopReplay record, int cards) {
        this.record = record;
        this.cards = cards;
        this.began = Math.multiplyExact(record.container(), cards);
        this.stock = began;
        this.now = record.begin();
    }

    Replayed result() {
        for (Use use : record.uses()) {
            arriveUntil(use.at());
            pass(use.at());
            need(use);
        }
        arriveUntil(record.end());
        pass(record.end());
        owed.forEach(open -> wait(open, record.end(), false));
        waits.sort(Comparator.comparing(wait -> wait.need().at()));
        return new Replayed(cards, waits, piecesShort, timeShort, lowest, average(), mostOwed, pieces());
    }

    private void arriveUntil(Instant until) {
        Arrival next = arrivals.peek();
        while (next != null && !next.at().isAfter(until)) {
            arrivals.remove();
            pass(next.at());
            arrive();
            next = arrivals.peek();
        }
    }

    private void arrive() {
        arrived += piecesOfBatch();
        stock += piecesOfBatch();
        while (stock > 0 && !owed.isEmpty()) {
            Owed first = owed.getFirst();
            long given = Math.min(stock, first.left);
            first.left -= given;
            owing -= given;
            if (first.left == 0) {
                owed.removeFirst();
                wait(first, now, true);
            }
            take(given);
        }
    }

    private void need(Use use) {
        long given = Math.min(stock, use.pieces());
        long missing = use.pieces() - given;
        needed = Math.addExact(needed, use.pieces());
        if (missing > 0) {
            owed.add(new Owed(use, missing));
            owing += missing;
            piecesShort += counts(use.at()) ? missing : 0;
        }
        take(given);
    }

    /// Every container that this empties is one more empty card; a full batch of them is released.
    private void take(long pieces) {
        stock -= pieces;
        taken += pieces;
        while (taken / piecesOfBatch() > releases) {
            Duration takes = record.order().time(record.times(), releases);
            Instant at = record.arrivals().arrival(now, takes);
            if (at.isBefore(now)) {
                throw new IllegalArgumentException("What is released at " + now + " cannot be there at " + at);
            }
            arrivals.add(new Arrival(at, releases++));
        }
    }

    /// Time goes on; what is in the supermarket and what is owed stays as it is until then.
    private void pass(Instant until) {
        Instant from = now.isBefore(record.counted()) ? record.counted() : now;
        if (from.isBefore(until)) {
            Duration span = Duration.between(from, until);
            pieceNanos = pieceNanos.add(BigInteger.valueOf(stock).multiply(BigInteger.valueOf(span.toNanos())));
            timeShort = owing > 0 ? timeShort.plus(span) : timeShort;
            lowest = Math.min(lowest, stock);
            mostOwed = Math.max(mostOwed, owing);
        }
        now = until;
    }

    private void wait(Owed open, Instant until, boolean isOver) {
        if (counts(open.need.at())) {
            waits.add(new Wait(open.need, open.missing, until, isOver));
        }
    }

    private boolean counts(Instant at) {
        return !at.isBefore(record.counted());
    }

    private long piecesOfBatch() {
        return Math.multiplyExact(record.container(), record.batch());
    }

    private Fraction average() {
        long nanos = Duration.between(record.counted(), record.end()).toNanos();
        return new Fraction(pieceNanos, BigInteger.valueOf(nanos));
    }

    private Pieces pieces() {
        long released = piecesOfBatch() * releases;
        return new Pieces(began, released, arrived, released - arrived, stock, needed, taken, owing);
    }
}
