package pullboard.plan.changeover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.Route;
import pullboard.board.StationId;
import pullboard.board.supply.Part;
import pullboard.board.supply.Setup;
import pullboard.board.supply.SetupTime;
import pullboard.plan.changeover.SetupTimes.FamilyChange;

/// Which parts need no set-up between them, and what a station is set up for.
public final class Families {
    private Families() {}

    /// The family of a part; a part without one, or one that is not in the books, is its own.
    public static String of(Board board, String part) {
        Part known = board.books().find(Part.class, part);
        return known == null || known.family().isEmpty() ? part : known.family();
    }

    /// The family for which a station stands ready: that of its last set-up, or of the open card that came to it last,
    /// whichever was later; null: nobody knows.
    public static @Nullable String at(Board board, StationId station) {
        Instant latest = Instant.MIN;
        String family = null;
        for (Setup setup : board.books().all(Setup.class)) {
            if (setup.station() == station.value()
                    && !setup.to().isEmpty()
                    && !setup.at().isBefore(latest)) {
                latest = setup.at();
                family = setup.to();
            }
        }
        for (Card card : board.cards().values()) {
            Instant there = there(card, station);
            if (there != null && there.isAfter(latest)) {
                latest = there;
                family = of(board, card.facts().part());
            }
        }
        return family;
    }

    /// The families that a station may be set up for, by name: those of its set-up times and set-ups, of the open
    /// cards
    /// that visit it, and of the parts made here that have work to do at it.
    public static List<String> known(Board board, StationId station) {
        TreeSet<String> families = new TreeSet<>();
        for (SetupTime time : board.books().all(SetupTime.class)) {
            if (time.station() == station.value()) {
                families.add(time.from());
                families.add(time.to());
            }
        }
        for (Setup setup : board.books().all(Setup.class)) {
            if (setup.station() == station.value()) {
                families.add(setup.from());
                families.add(setup.to());
            }
        }
        for (Card card : board.cards().values()) {
            if (card.isOpen() && Route.of(board, card.facts()).contains(station)) {
                families.add(of(board, card.facts().part()));
            }
        }
        for (Part part : board.books().all(Part.class)) {
            if (!part.bought() && part.work().stream().anyMatch(work -> work.station() == station.value())) {
                families.add(of(board, part.number()));
            }
        }
        families.remove(SetupTimes.ANY);
        return List.copyOf(families);
    }

    /// The change of family that a station has made and of which no set-up is written down yet; null: none is known.
    public static @Nullable FamilyChange unrecorded(Board board, StationId station) {
        List<Stand> stands = stands(board, station);
        if (stands.isEmpty()) {
            return null;
        }
        String now = stands.getLast().family();
        for (Stand stand : stands.reversed()) {
            if (!stand.family().equals(now)) {
                return new FamilyChange(stand.family(), now);
            }
            if (stand.isSetup()) {
                return null;
            }
        }
        return null;
    }

    /// A moment at which a station stood ready for a family.
    private record Stand(Instant at, String family, boolean isSetup) {}

    private static List<Stand> stands(Board board, StationId station) {
        List<Stand> stands = new ArrayList<>();
        for (Setup setup : board.books().all(Setup.class)) {
            if (setup.station() == station.value() && !setup.to().isEmpty()) {
                stands.add(new Stand(setup.at(), setup.to(), true));
            }
        }
        for (Card card : board.cards().values()) {
            Instant there = there(card, station);
            if (there != null) {
                stands.add(new Stand(there, of(board, card.facts().part()), false));
            }
        }
        stands.sort(Comparator.comparing(Stand::at));
        return stands;
    }

    private static @Nullable Instant there(Card card, StationId station) {
        return station.equals(card.station()) ? card.entered() : card.lastLeft().get(station);
    }
}
