package pullboard.view.loop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import pullboard.plan.loop.LoopState;

/// How the loops are sorted.
enum LoopOrder {
    URGENCY,
    NAME,
    PART;

    /// Those that somebody looks for, in this order.
    ///
    /// @param states the most urgent first
    /// @param search what was typed; empty: all
    List<LoopState> of(List<LoopState> states, String search) {
        String typed = search.strip().toLowerCase(Locale.ROOT);
        List<LoopState> wanted = new ArrayList<>(states.stream()
                .filter(state -> typed.isEmpty() || says(state).contains(typed))
                .toList());
        switch (this) {
            case NAME -> wanted.sort(Comparator.comparing(state -> state.loop().name()));
            case PART -> wanted.sort(Comparator.comparing(state -> state.part().number()));
            case URGENCY -> {}
        }
        return wanted;
    }

    private static String says(LoopState state) {
        var loop = state.loop();
        return String.join(
                        " ",
                        loop.name(),
                        loop.part(),
                        state.part().description(),
                        state.part().family(),
                        loop.from(),
                        loop.to())
                .toLowerCase(Locale.ROOT);
    }
}
