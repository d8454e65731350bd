package pullboard.view.level;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.supply.LevelPlan;
import pullboard.board.supply.Loop;
import pullboard.plan.Fraction;
import pullboard.plan.changeover.SetupTimes;
import pullboard.plan.level.BoxDemand;
import pullboard.plan.level.BoxPart;
import pullboard.plan.level.HeijunkaBox;
import pullboard.plan.level.Horizon;
import pullboard.plan.level.Interval;
import pullboard.plan.level.LevelPlans;
import pullboard.plan.level.LevelRelease;
import pullboard.plan.level.LevelRows;
import pullboard.plan.level.PlanComparison;
import pullboard.plan.level.Takt;

/// Makes the box of a board at one moment.
final class BoxMaking {
    /// The share of takt that a piece may take where nobody said what it takes: the rest is for set-ups and trouble.
    private static final Fraction SHARE = Fraction.of(85, 100);

    private static final Duration ANY = Duration.ofMinutes(1);
    private static final int MILLIS = 1000;

    private final Board board;
    private final Map<String, Fraction> used;
    private final Instant now;
    private final int days;
    private final LocalDate today;

    /// @param used pieces a working day by loop, for those that neither orders nor plans ask for
    BoxMaking(Board board, Map<String, Fraction> used, Instant now, int days) {
        this.board = board;
        this.used = used;
        this.now = now;
        this.days = days;
        today = LocalDate.ofInstant(now, board.shop().zone());
    }

    BoxModel.Found found() {
        if (board.books().all(Loop.class).stream().noneMatch(Loop::isMadeHere)) {
            return new BoxModel.Found(null, BoxModel.Nothing.NO_MADE);
        }
        LevelRows asked = LevelRows.of(board, today, _ -> ANY);
        if (asked.parts().isEmpty()) {
            return new BoxModel.Found(null, BoxModel.Nothing.NO_LOOP);
        }
        List<Interval> shifts = intervals(BoxSettings.INTERVALS.getLast());
        if (shifts.isEmpty()) {
            return new BoxModel.Found(null, BoxModel.Nothing.NO_WORK);
        }
        Horizon whole = new Horizon(shifts);
        LevelRows plain = asked.withSteady(board.books(), used, whole.days());
        if (HeijunkaBox.cards(plain.parts(), plain.demand(), whole) > HeijunkaBox.MOST) {
            return new BoxModel.Found(null, BoxModel.Nothing.TOO_MUCH);
        }
        Set<String> steady = new HashSet<>(used.keySet());
        asked.demand().forEach(one -> steady.remove(one.part()));
        return new BoxModel.Found(model(plain, steady, whole), null);
    }

    private List<Interval> intervals(int minutes) {
        boolean isKept = board.books().find(LevelPlan.class, today.toString()) != null;
        return ShopHours.of(board, minutes).from(now, days, isKept);
    }

    private BoxModel model(LevelRows plain, Set<String> steady, Horizon shifts) {
        BoxModel.@Nullable Beat beat = beat(plain, steady, shifts);
        BoxSettings settings = BoxSettings.of(board);
        if (settings.interval() == 0) {
            settings = settings.withInterval(usualInterval(plain, shifts, beat));
        }
        Horizon horizon = new Horizon(intervals(settings.interval()));
        List<LevelPlan> kept = kept(horizon);
        Fraction said = settings.pieceSeconds();
        Fraction piece = said != null
                ? said
                : beat == null ? seconds(ANY) : beat.takt().seconds().times(SHARE);
        LevelRows rows = LevelRows.of(board, today, loop -> time(piece.times(LevelRows.pieces(loop))))
                .withSteady(board.books(), used, horizon.days())
                .before(kept);
        List<Loop> loops = rows.parts().stream()
                .map(part -> board.books().get(Loop.class, part.part()))
                .toList();
        HeijunkaBox even = HeijunkaBox.levelled(rows.parts(), rows.demand(), horizon, kept);
        List<BoxResource> resources = BoxResource.of(board, even, loops);
        BoxResource pace = resources.isEmpty() ? BoxResource.NONE : resources.getFirst();
        HeijunkaBox box = ordered(rows, horizon, kept, settings, pace.times());
        return new BoxModel(
                settings,
                box,
                loops,
                steady,
                loops.stream()
                        .map(loop -> LevelRelease.waiting(board.books(), loop.name()))
                        .toList(),
                kept,
                PlanComparison.of(box, rows.demand(), pace.times(), pace::makes),
                beat,
                piece,
                resources,
                horizon.begun(now),
                due(box, kept));
    }

    private List<LevelPlan> kept(Horizon horizon) {
        List<LevelPlan> kept = new ArrayList<>();
        for (LocalDate day : horizon.days()) {
            LevelPlan plan = board.books().find(LevelPlan.class, day.toString());
            if (plan != null) {
                kept.add(plan);
            }
        }
        return kept;
    }

    private static HeijunkaBox ordered(
            LevelRows rows, Horizon horizon, List<LevelPlan> kept, BoxSettings settings, SetupTimes times) {
        Map<String, String> families = rows.parts().stream().collect(Collectors.toMap(BoxPart::part, BoxPart::family));
        return HeijunkaBox.levelled(
                rows.parts(),
                rows.demand(),
                horizon,
                kept,
                mix -> settings.order().of(mix, times, families));
    }

    /// What the day under way releases by now; its plan needs not be kept yet.
    private LevelRelease due(HeijunkaBox box, List<LevelPlan> kept) {
        Horizon horizon = box.horizon();
        int begun = horizon.begun(now);
        LocalDate day = horizon.interval(Math.max(0, begun - 1)).day();
        LevelPlan before =
                kept.stream().filter(plan -> plan.day().equals(day)).findFirst().orElse(null);
        LevelPlan plan = LevelPlans.of(box, day, before);
        return LevelRelease.due(board.books(), plan, begun - horizon.of(day).getFirst(), "");
    }

    private static BoxModel.@Nullable Beat beat(LevelRows rows, Set<String> steady, Horizon horizon) {
        List<BoxDemand> wanted = rows.demand().stream()
                .filter(one -> !one.due().isAfter(horizon.last()))
                .toList();
        long pieces = wanted.stream().mapToLong(BoxDemand::pieces).sum();
        Duration available =
                horizon.intervals().stream().map(Interval::capacity).reduce(Duration.ZERO, Duration::plus);
        return pieces == 0
                ? null
                : new BoxModel.Beat(
                        Takt.of(seconds(available), Fraction.of(pieces)),
                        available,
                        pieces,
                        wanted.stream().mapToLong(BoxDemand::ordered).sum(),
                        wanted.stream()
                                .filter(one -> steady.contains(one.part()))
                                .mapToLong(BoxDemand::pieces)
                                .sum());
    }

    /// The shortest column in which about one card is made.
    private static int usualInterval(LevelRows rows, Horizon horizon, BoxModel.@Nullable Beat beat) {
        long cards = HeijunkaBox.cards(rows.parts(), rows.demand(), horizon);
        long least = beat == null || cards == 0
                ? BoxSettings.INTERVALS.getLast()
                : beat.available().toMinutes() / cards;
        return BoxSettings.INTERVALS.stream()
                .filter(minutes -> minutes >= least)
                .findFirst()
                .orElse(BoxSettings.INTERVALS.getLast());
    }

    private static Fraction seconds(Duration time) {
        return Fraction.of(time.toMillis(), MILLIS);
    }

    private static Duration time(Fraction seconds) {
        return Duration.ofMillis(Math.max(1, seconds.times(MILLIS).floor().longValueExact()));
    }
}
