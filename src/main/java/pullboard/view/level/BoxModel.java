package pullboard.view.level;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.supply.LevelPlan;
import pullboard.board.supply.Loop;
import pullboard.plan.Fraction;
import pullboard.plan.history.SupplyHistory;
import pullboard.plan.level.HeijunkaBox;
import pullboard.plan.level.LevelRelease;
import pullboard.plan.level.PlanComparison;
import pullboard.plan.level.Takt;

/// What the page of the box shows.
///
/// @param settings with the interval that the box has, said or not
/// @param loops the parts of the rows, in their order
/// @param steady rows for which nobody asked: they make what was used lately
/// @param waiting cards of the box that each row asks for
/// @param kept plans in the books for days of the box
/// @param beat null: nothing is wanted
/// @param piece seconds for which a piece keeps the line busy
/// @param resources stations that are set up between parts of the box, the slowest first
/// @param begun intervals that have begun
/// @param due what the box releases now
record BoxModel(
        BoxSettings settings,
        HeijunkaBox box,
        List<Loop> loops,
        Set<String> steady,
        List<Integer> waiting,
        List<LevelPlan> kept,
        PlanComparison comparison,
        @Nullable Beat beat,
        Fraction piece,
        List<BoxResource> resources,
        int begun,
        LevelRelease due) {

    BoxModel {
        loops = List.copyOf(loops);
        steady = Set.copyOf(steady);
        waiting = List.copyOf(waiting);
        kept = List.copyOf(kept);
        resources = List.copyOf(resources);
    }

    /// How takt comes about.
    ///
    /// @param available working time of all days
    /// @param wanted pieces, of which so many are ordered
    /// @param steady pieces that are wanted as they were used lately
    record Beat(Takt takt, Duration available, long wanted, long ordered, long steady) {}

    /// Why there is no box.
    enum Nothing {
        /// No loop is made here.
        NO_MADE,
        /// None of those is levelled.
        NO_LOOP,
        NO_WORK,
        TOO_MUCH
    }

    /// A box, or why there is none.
    ///
    /// @param model null: none
    record Found(@Nullable BoxModel model, @Nullable Nothing nothing) {}

    /// @param days working days of the box, from 1
    static Found of(Board board, SupplyHistory history, Instant now, int days) {
        return new BoxMaking(board, LatelyUsed.of(board, history, now), now, days).found();
    }

    /// The plan that the books have for a day; null: none.
    @Nullable
    LevelPlan keptOn(LocalDate day) {
        return kept.stream().filter(plan -> plan.day().equals(day)).findFirst().orElse(null);
    }

    /// The slowest station to set up, for which the box counts set-ups.
    BoxResource pace() {
        return resources.isEmpty() ? BoxResource.NONE : resources.getFirst();
    }

    boolean isAllKept() {
        return kept.size() == box.horizon().days().size();
    }

    /// Cards of a row in an interval that have been released.
    int released(String row, int interval) {
        LocalDate day = box.horizon().interval(interval).day();
        LevelPlan plan = keptOn(day);
        int place = box.horizon().of(day).indexOf(interval);
        return plan == null
                ? 0
                : plan.slots().stream()
                        .filter(slot -> slot.interval() == place && slot.loop().equals(row))
                        .mapToInt(LevelPlan.Slot::released)
                        .sum();
    }

    boolean isBegun(int interval) {
        return interval < begun;
    }

    boolean isFrozen(int interval) {
        return !isBegun(interval) && interval < begun + settings.frozen();
    }

    /// How full an interval is, in percent of its working time.
    long percent(int interval) {
        return box.load(interval).toMillis()
                * 100
                / Math.max(1, box.horizon().interval(interval).capacity().toMillis());
    }

    /// Cards of a row that are missing on its worst day.
    long missing(String row) {
        return box.missing(row).stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
