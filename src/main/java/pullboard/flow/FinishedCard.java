package pullboard.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Pieces;

/// A finished card and what its way took.
///
/// @param started first entry into a station; null: it was in no station, or came to it before the movements begin
/// @param finished last entry into Finished
/// @param elapsed from `started` to `finished`
/// @param working `elapsed` as the replay's clock counts
/// @param touch time in Working lanes, less the time it was blocked there
/// @param blocked time blocked between `started` and `finished`
/// @param visits stays at stations
/// @param returns visits to stations where it had been before
/// @param result good and held pieces of the last visit that was counted, rejected ones of all visits
/// @param censored its start lies outside the data: in no mean and no percentile
public record FinishedCard(
        CardId card,
        String part,
        long quantity,
        @Nullable Instant started,
        Instant finished,
        @Nullable Duration elapsed,
        @Nullable Duration working,
        Duration touch,
        Duration blocked,
        int visits,
        int returns,
        Pieces result,
        boolean censored) {

    static FinishedCard of(Replay replay, int card) {
        Ways ways = replay.ways();
        Visits visits = replay.visits();
        boolean timed = ways.isTimed(card);
        long started = ways.started(card);
        long finished = ways.finished(card);
        int returns = 0;
        for (int visit = ways.firstVisit(card); visit < ways.endVisit(card); visit++) {
            returns += visits.isBack(visit) ? 1 : 0;
        }
        Blocks blocks = replay.log().blocks.get(card);
        CardFacts facts = replay.log().facts(card);
        return new FinishedCard(
                replay.log().card(card),
                facts.part(),
                facts.quantity(),
                timed ? Micros.instant(started) : null,
                Micros.instant(finished),
                timed ? Micros.duration(finished - started) : null,
                timed ? Micros.duration(replay.clock().between(WorkClock.SHOP, started, finished)) : null,
                Micros.duration(ways.touch(card)),
                Micros.duration(timed ? blocks.within(started, finished, WorkClock.SHOP, WorkClock.ELAPSED) : 0),
                ways.endVisit(card) - ways.firstVisit(card),
                returns,
                pieces(visits, ways.firstVisit(card), ways.endVisit(card)),
                !timed);
    }

    private static Pieces pieces(Visits visits, int first, int end) {
        Pieces last = Pieces.NOT_COUNTED;
        long rejected = 0;
        for (int visit = first; visit < end; visit++) {
            if (visits.isCounted(visit)) {
                rejected += visits.rejected(visit);
                last = new Pieces(
                        Math.max(0, visits.good(visit)), Math.max(0, rejected), Math.max(0, visits.held(visit)));
            }
        }
        return last;
    }

    /// Touch time ÷ elapsed time; empty where no time elapsed.
    public OptionalDouble flowEfficiency() {
        return elapsed == null || elapsed.isZero()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Micros.seconds(touch) / Micros.seconds(elapsed));
    }

    /// Pieces that came out: the good ones where they were counted, else what was asked for.
    public long output() {
        return result.good() < 0 ? quantity : result.good();
    }
}
