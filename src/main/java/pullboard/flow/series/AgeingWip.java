package pullboard.flow.series;

import java.util.ArrayList;
import java.util.List;
import pullboard.board.StationId;
import pullboard.flow.Basis;
import pullboard.flow.Grouped;
import pullboard.flow.Percentile;
import pullboard.flow.Replay;
import pullboard.flow.Ways;
import pullboard.flow.WorkClock;

/// How old the cards at the stations are, against the age that finished cards had when they last left that station.
public final class AgeingWip {
    /// Finished cards that passed a station before its bands tell anything.
    public static final int NEEDS = 20;

    private static final int[] PERCENTS = {50, 70, 85, 95};

    private final Replay replay;
    private final List<Item> items;
    private final Grouped ages;
    private final Percentile percentile;

    private AgeingWip(Replay replay, List<Item> items, Grouped ages, Percentile percentile) {
        this.replay = replay;
        this.items = items;
        this.ages = ages;
        this.percentile = percentile;
    }

    /// One card at a station; times in microseconds.
    ///
    /// @param card its index in the log
    /// @param age since its first entry into a station
    /// @param workingAge what of it the shop's clock counts
    /// @param stay since it came to this station
    /// @param isCensored it was under way before the data begins, so it is older than `age`
    public record Item(int card, StationId station, long age, long workingAge, long stay, boolean isCensored) {}

    /// The ages, in microseconds, that so many of a hundred finished cards had at most when they last left a station.
    public record Bands(Basis basis, long p50, long p70, long p85, long p95) {
        /// In which band an age lies: 0 up to the 50 % line, 4 beyond the 95 % one.
        public int band(long age) {
            return age <= p50 ? 0 : age <= p70 ? 1 : age <= p85 ? 2 : age <= p95 ? 3 : 4;
        }
    }

    /// @param now in microseconds
    public static AgeingWip of(Replay replay, long now, Percentile percentile) {
        Grouped ages = new Grouped(replay.stations());
        long[] lastLeft = new long[replay.stations()];
        for (int card : replay.finished()) {
            if (replay.ways().isTimed(card)) {
                collect(replay, card, lastLeft, ages);
            }
        }
        List<Item> items = new ArrayList<>();
        for (int card = 0; card < replay.cards(); card++) {
            int station = replay.ways().station(card);
            if (station >= 0 && replay.isShown(station)) {
                items.add(item(replay, card, station, now));
            }
        }
        return new AgeingWip(replay, List.copyOf(items), ages.done(), percentile);
    }

    private static void collect(Replay replay, int card, long[] lastLeft, Grouped ages) {
        int first = replay.ways().firstVisit(card);
        int end = replay.ways().endVisit(card);
        for (int visit = first; visit < end; visit++) {
            lastLeft[replay.visits().station(visit)] = replay.visits().left(visit);
        }
        for (int visit = first; visit < end; visit++) {
            int station = replay.visits().station(visit);
            if (lastLeft[station] == replay.visits().left(visit)) {
                ages.add(station, lastLeft[station] - replay.ways().started(card));
                lastLeft[station] = Ways.NEVER;
            }
        }
    }

    private static Item item(Replay replay, int card, int station, long now) {
        int visit = replay.ways().endVisit(card) - 1;
        boolean isTimed = replay.ways().isTimed(card);
        long known = isTimed ? replay.ways().started(card) : replay.ways().created(card);
        long start = Math.min(known, now);
        long entered = Math.max(replay.visits().entered(visit), start);
        return new Item(
                card,
                new StationId(station),
                now - start,
                replay.clock().between(WorkClock.SHOP, start, now),
                Math.max(0, now - entered),
                !isTimed);
    }

    public List<Item> items() {
        return items;
    }

    /// The bands of a station; all 0 where no finished card has left it.
    public Bands bands(StationId station) {
        int number = station.value();
        int count = number < replay.stations() ? ages.count(number) : 0;
        Basis basis = new Basis(count, NEEDS);
        if (count == 0) {
            return new Bands(basis, 0, 0, 0, 0);
        }
        long[] sorted = ages.sorted(number);
        long[] lines = new long[PERCENTS.length];
        for (int i = 0; i < PERCENTS.length; i++) {
            lines[i] = percentile.of(sorted, PERCENTS[i]);
        }
        return new Bands(basis, lines[0], lines[1], lines[2], lines[3]);
    }

    public Behind behind(Item item) {
        return Behind.cards(replay, item.card());
    }
}
