package pullboard.view.sizing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import pullboard.board.Board;
import pullboard.board.Change;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Refusal;
import pullboard.board.Rules;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;

/// What happens when a loop gets another number of cards, before it happens.
sealed interface Preview {
    /// It is as it is to be.
    record Same() implements Preview {}

    /// @param added new cards, empty
    /// @param retired cards that leave at once
    /// @param later how many leave when they come back empty
    /// @param released cards that are released with it, because their batch is complete
    record Happens(List<String> added, List<String> retired, int later, List<String> released) implements Preview {}

    record Refused(Refusal why) implements Preview {}

    static Preview of(Board board, Loop wished, String by, Instant now) {
        if (wished.equals(board.books().find(Loop.class, wished.name()))) {
            return new Same();
        }
        return switch (Rules.decide(board, new Command.Keep(wished), by, now)) {
            case Decision.Refused(Refusal why) -> new Refused(why);
            case Decision.Allowed allowed -> happens(allowed, wished);
        };
    }

    private static Happens happens(Decision.Allowed allowed, Loop wished) {
        List<String> added = new ArrayList<>();
        List<String> retired = new ArrayList<>();
        List<String> released = new ArrayList<>();
        for (Change change : allowed.entry().changes()) {
            if (change instanceof Change.ItemChanged(var before, Kanban kanban)) {
                if (before == null) {
                    added.add(kanban.number());
                } else if (kanban.state() == Kanban.State.RETIRED) {
                    retired.add(kanban.number());
                } else if (kanban.state() == Kanban.State.RELEASED) {
                    released.add(kanban.number());
                }
            }
        }
        long lasting = allowed.after().books().kanbans(wished.name()).stream()
                .filter(Kanban::isLasting)
                .count();
        return new Happens(added, retired, (int) Math.max(0, lasting - wished.cards()), released);
    }

    /// What happens, in words.
    default String says(Loop wished, SizingWords words, Function<Refusal, String> refusals) {
        return switch (this) {
            case Same _ -> words.get("preview.same", wished.cards());
            case Refused(Refusal why) -> refusals.apply(why);
            case Happens happens -> {
                StringBuilder says = new StringBuilder(words.get("preview", wished.cards(), wished.batch()));
                add(says, words, "preview.added", happens.added());
                add(says, words, "preview.retired", happens.retired());
                add(says, words, "preview.released", happens.released());
                yield happens.later() == 0 ? says.toString() : says + " " + words.get("preview.later", happens.later());
            }
        };
    }

    private static void add(StringBuilder says, SizingWords words, String key, List<String> numbers) {
        if (!numbers.isEmpty()) {
            says.append(' ').append(words.get(key, numbers.size(), String.join(", ", numbers)));
        }
    }
}
