package pullboard.plan.level;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pullboard.board.Command;
import pullboard.board.supply.Books;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.LevelPlan;
import pullboard.board.supply.Loop;

/// What the levelling box releases now. It never releases more than was consumed: a card of the plan whose kanban has
/// not come back empty yet waits for it, and one that stands for a batch until the batch is complete.
///
/// @param commands to be done together; none: nothing is to be released
/// @param cards of the box that they release
/// @param notAskedFor cards of each loop that the plan would release, but no kanban waits
public record LevelRelease(List<Command> commands, int cards, Map<String, Integer> notAskedFor) {

    public LevelRelease {
        commands = List.copyOf(commands);
        notAskedFor = Map.copyOf(notAskedFor);
    }

    /// @param begun how many intervals of the plan's day have begun
    /// @param reason is recorded with the releases
    public static LevelRelease due(Books books, LevelPlan plan, int begun, String reason) {
        Map<String, Integer> waiting = new LinkedHashMap<>();
        Map<String, Integer> released = new LinkedHashMap<>();
        Map<String, Integer> missing = new LinkedHashMap<>();
        List<LevelPlan.Slot> slots = new ArrayList<>();
        for (LevelPlan.Slot slot : plan.slots()) {
            int open = slot.interval() < begun ? slot.cards() - slot.released() : 0;
            int there = waiting.computeIfAbsent(slot.loop(), loop -> waiting(books, loop));
            int now = Math.min(open, there);
            waiting.put(slot.loop(), there - now);
            if (now > 0) {
                released.merge(slot.loop(), now, Integer::sum);
            }
            if (open > now) {
                missing.merge(slot.loop(), open - now, Integer::sum);
            }
            slots.add(new LevelPlan.Slot(slot.interval(), slot.loop(), slot.cards(), slot.released() + now));
        }
        List<Command> commands = new ArrayList<>();
        released.forEach(
                (loop, cards) -> commands.add(new Command.ReleaseWaiting(loop, cards * batch(books, loop), reason)));
        if (!commands.isEmpty()) {
            commands.add(new Command.Keep(new LevelPlan(plan.day(), plan.intervals(), slots)));
        }
        int cards = released.values().stream().mapToInt(Integer::intValue).sum();
        return new LevelRelease(commands, cards, missing);
    }

    /// Cards of the box that a loop asks for: its waiting kanbans, or the batches that are complete.
    public static int waiting(Books books, String loop) {
        long kanbans = books.kanbans(loop).stream()
                .filter(kanban -> kanban.state() == Kanban.State.WAITING && !kanban.isBlocked())
                .count();
        return (int) kanbans / batch(books, loop);
    }

    private static int batch(Books books, String loop) {
        Loop known = books.find(Loop.class, loop);
        return known == null ? 1 : known.batch();
    }
}
