package pullboard.view.level;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private static final int MINUTE = 60;

    private final Board board;
    private final Instant now;
    private final int days;
    private final LocalDate today;

    BoxMaking(Board board, Instant now, int days) {
        this.board = board;
        this.now = now;
        this.days = days;
        today = LocalDate.ofInstant(now, board.shop().zone());
    }

    BoxModel.Found found() {
        if (board.books().all(Loop.class).stream().noneMatch(Loop::isMadeHere)) {
            return new BoxModel.Found(null, BoxModel.Nothing.NO_MADE);
        }
        LevelRows plain = LevelRows.of(board, today, _ -> ANY);
        if (plain.parts().isEmpty()) {
            return new BoxModel.Found(null, BoxModel.Nothing.NO_LOOP);
        }
        List<Interval> shifts = intervals(BoxSettings.INTERVALS.getLast());
        if (shifts.isEmpty()) {
            return new BoxModel.Found(null, BoxModel.Nothing.NO_WORK);
        }
        if (HeijunkaBox.cards(plain.parts(), plain.demand(), new Horizon(shifts)) > HeijunkaBox.MOST) {
            return new BoxModel.Found(null, BoxModel.Nothing.TOO_MUCH);
        }
        return new BoxModel.Found(model(plain, new Horizon(shifts)), null);
    }

    private List<Interval> intervals(int minutes) {
        boolean isKept = board.books().find(LevelPlan.class, today.toString()) != null;
        return ShopHours.of(board, minutes).from(now, days, isKept);
    }

    private BoxModel model(LevelRows plain, Horizon shifts) {
        BoxModel.@Nullable Beat beat = beat(plain, shifts);
        BoxSettings settings = BoxSettings.of(board);
        if (settings.interval() == 0) {
            settings = settings.withInterval(usualInterval(plain, beat));
        }
        Horizon horizon = new Horizon(intervals(settings.interval()));
        List<LevelPlan> kept = kept(horizon);
        Fraction said = settings.pieceSeconds();
        Fraction piece = said != null
                ? said
                : beat == null ? seconds(ANY) : beat.takt().seconds().times(SHARE);
        LevelRows rows = LevelRows.of(board, today, loop -> time(piece.times(LevelRows.pieces(loop))))
                .before(kept);
        List<Loop> loops = rows.parts().stream()
                .map(part -> board.books().get(Loop.class, part.part()))
                .toList();
        HeijunkaBox even = HeijunkaBox.levelled(rows.parts(), rows.demand(), horizon, kept);
        List<BoxResource> resources = BoxResource.of(board, even, loops);
        SetupTimes times =
                resources.isEmpty() ? SetupTimes.NONE : resources.getFirst().times();
        HeijunkaBox box = ordered(rows, horizon, kept, settings, times);
        return new BoxModel(
                settings,
                box,
                loops,
                loops.stream()
                        .map(loop -> LevelRelease.waiting(board.books(), loop.name()))
                        .toList(),
                kept,
                PlanComparison.of(box, rows.demand(), times),
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

    private static BoxModel.@Nullable Beat beat(LevelRows rows, Horizon horizon) {
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
                        wanted.stream().mapToLong(BoxDemand::ordered).sum());
    }

    /// The shortest column that holds the smallest container's pitch.
    private static int usualInterval(LevelRows rows, BoxModel.@Nullable Beat beat) {
        long least = rows.parts().stream().mapToLong(BoxPart::container).min().orElse(1);
        return BoxSettings.INTERVALS.stream()
                .filter(minutes -> beat != null
                        && Fraction.of(minutes)
                                        .times(MINUTE)
                                        .compareTo(beat.takt().pitchSeconds(least))
                                >= 0)
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
