package pullboard.board.supply;

import java.time.Duration;
import java.util.List;

/// A kanban loop: how one part gets to one place, and how many cards may circulate for it.
///
/// @param from the supplying supermarket (withdrawal) or supplier; empty for what is made here
/// @param to the supermarket that the cards fill
/// @param container pieces on each card, from 1
/// @param cards how many circulate, from 1
/// @param batch empty cards wait until so many are together and are released at once; 1: at once, alone
/// @param route numbers of the stations that make it, empty: the board's order
/// @param lead time from empty to full that is planned; zero: not said
/// @param levelled cards wait until a planner or the levelling box releases them
/// @param tells the optional steps that people record here
public record Loop(
        String name,
        Kind kind,
        String part,
        String from,
        String to,
        long container,
        int cards,
        int batch,
        List<Integer> route,
        Duration lead,
        boolean levelled,
        List<Step> tells)
        implements Master {
    public static final int MOST_CARDS = 1000;
    public static final int LONGEST_NAME = 40;

    public Loop {
        route = List.copyOf(route);
        tells = List.copyOf(tells);
    }

    /// What answers an empty card.
    public enum Kind {
        /// Our stations make it.
        PRODUCTION,
        /// It is fetched from another supermarket.
        WITHDRAWAL,
        SUPPLIER,
        /// Our stations make it, a whole batch at a time (triangle): the batch is released when so few full cards are
        /// left as cards less batch.
        SIGNAL
    }

    /// Steps that need no recording, but can be.
    public enum Step {
        IN_TRANSIT,
        IN_USE
    }

    /// Whether empty cards become cards on the board's route.
    public boolean isMadeHere() {
        return kind == Kind.PRODUCTION || kind == Kind.SIGNAL;
    }

    /// Full cards that are left when a batch is released.
    public int trigger() {
        return cards - batch;
    }

    @Override
    public String key() {
        return name;
    }

    @Override
    public String fault() {
        if (!Text.isKey(name) || name.length() > LONGEST_NAME) {
            return "name";
        }
        if (!Text.isKey(part)) {
            return "part";
        }
        if (isMadeHere() != from.isEmpty()) {
            return "from";
        }
        if (!Text.isKey(to) || kind == Kind.WITHDRAWAL && from.equals(to)) {
            return "to";
        }
        return number();
    }

    private String number() {
        if (container < 1 || container > 1_000_000_000) {
            return "container";
        }
        if (cards < 1 || cards > MOST_CARDS) {
            return "cards";
        }
        if (batch < 1 || batch > cards) {
            return "batch";
        }
        return lead.isNegative() ? "lead" : "";
    }
}
