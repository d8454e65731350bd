package pullboard.plan.loop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Books;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Kanban.State;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.plan.Fraction;

/// One loop on the loop board.
///
/// @param cards those in circulation, by number
/// @param full cards that can be taken from: full and not blocked
/// @param needed cards that are used up over the lead time, from 1 to the number of cards
/// @param stock pieces where the loop ends
/// @param perDay pieces used a day there; null: not known yet
/// @param cover days for which the stock lasts; null: not known, or nothing is used
public record LoopState(
        Loop loop,
        Part part,
        List<Kanban> cards,
        Zone zone,
        int full,
        int needed,
        long stock,
        @Nullable Fraction perDay,
        @Nullable Fraction cover) {

    private static final long DAY = 86_400;

    public LoopState {
        cards = List.copyOf(cards);
    }

    /// All loops, the most urgent first: by zone, then by how long the stock lasts, then by the share of full cards.
    public static List<LoopState> all(Books books, Usage usage) {
        List<LoopState> all = new ArrayList<>();
        for (Loop loop : books.all(Loop.class)) {
            all.add(of(books, loop, usage));
        }
        all.sort(URGENCY);
        return all;
    }

    /// One loop.
    public static LoopState of(Books books, Loop loop, Usage usage) {
        List<Kanban> cards = books.kanbans(loop.name()).stream()
                .filter(kanban -> kanban.state() != State.RETIRED)
                .toList();
        int full = (int) cards.stream()
                .filter(kanban -> kanban.state() == State.FULL && !kanban.isBlocked())
                .count();
        long stock = books.stock(loop.part(), loop.to());
        Fraction perDay = usage.of(loop.part(), loop.to());
        int needed = needed(loop, cards.size(), perDay);
        Part part = Objects.requireNonNullElseGet(books.find(Part.class, loop.part()), () -> Part.of(loop.part()));
        return new LoopState(
                loop,
                part,
                cards,
                Zone.of(full, cards.size(), needed),
                full,
                needed,
                stock,
                perDay,
                usage.cover(loop.part(), loop.to(), stock));
    }

    /// What is used over the lead time, in containers rounded up; where use or lead time is not known two thirds of
    /// the
    /// cards, which makes three fields of the same size. Never fewer than those at which a batch is released.
    private static int needed(Loop loop, int cards, @Nullable Fraction perDay) {
        Fraction needed;
        if (perDay == null || perDay.signum() == 0 || loop.lead().isZero()) {
            needed = Fraction.of(2L * cards, 3);
        } else {
            Fraction days = Fraction.of(loop.lead().toSeconds(), DAY);
            needed = perDay.times(days).dividedBy(loop.container());
        }
        int whole = Fraction.of(needed.ceil()).min(Fraction.of(cards)).floor().intValueExact();
        int trigger = loop.batch() > 1 ? loop.trigger() : 0;
        return Math.max(Math.max(1, trigger), whole);
    }

    /// Cards that are empty or wait, and that nobody has blocked.
    public int waiting() {
        return (int) cards.stream()
                .filter(kanban -> !kanban.isBlocked())
                .filter(kanban -> kanban.state() == State.EMPTY || kanban.state() == State.WAITING)
                .count();
    }

    /// Nothing has happened in it yet.
    public boolean isUntouched() {
        return cards.stream().allMatch(kanban -> kanban.state() == State.EMPTY);
    }

    private static final Comparator<LoopState> URGENCY = Comparator.comparing(LoopState::zone)
            .thenComparing(LoopState::cover, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(state -> Fraction.of(state.full, Math.max(1, state.cards.size())))
            .thenComparing(state -> state.loop.name());
}
