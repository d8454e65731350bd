package pullboard.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Books;
import pullboard.board.supply.Errand;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Kanban.State;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Shelf;
import pullboard.board.supply.Stock;

/// How the cards of a loop go round: what an empty one does, when a batch is released, which one leaves.
final class Circulation {
    private final Draft draft;

    Circulation(Draft draft) {
        this.draft = draft;
    }

    /// A card has come back empty: it leaves the loop, waits, or is released at once.
    void emptied(Kanban kanban) {
        Loop loop = draft.books().get(Loop.class, kanban.loop());
        if (mustLeave(loop, kanban)) {
            draft.book(kanban.to(State.RETIRED, draft.now()));
            return;
        }
        draft.book(kanban.to(State.WAITING, draft.now()));
        releaseBatches(loop);
    }

    private boolean mustLeave(Loop loop, Kanban kanban) {
        if (kanban.isTemporary()) {
            LocalDate until = kanban.until();
            boolean over = until != null && today().isAfter(until);
            return over || kanban.cycles() > 0 && kanban.trip() >= kanban.cycles();
        }
        return lasting(loop) > loop.cards();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(draft.now(), draft.board().shop().zone());
    }

    private int lasting(Loop loop) {
        return lasting(draft.books(), loop);
    }

    private static int lasting(Books books, Loop loop) {
        return (int)
                books.kanbans(loop.name()).stream().filter(Kanban::isLasting).count();
    }

    /// Whatever a command is, no loop ends with more lasting cards than it may have and than it had.
    static void check(Board before, Board after, List<Change> changes) throws No {
        Set<String> loops = new LinkedHashSet<>();
        for (Change change : changes) {
            if (change instanceof Change.ItemChanged(var _, Kanban kanban)) {
                loops.add(kanban.loop());
            }
        }
        for (String name : loops) {
            Loop loop = after.books().find(Loop.class, name);
            int has = loop == null ? 0 : lasting(after.books(), loop);
            if (loop != null && has > loop.cards() && has > lasting(before.books(), loop)) {
                throw new No(new Refusal.LoopHasItsCards(name, loop.cards(), has));
            }
        }
    }

    /// Releases waiting cards batch by batch, as long as one is complete.
    void releaseBatches(Loop loop) {
        if (loop.levelled()) {
            return;
        }
        List<Kanban> waiting = new ArrayList<>(waiting(draft.books(), loop.name()));
        waiting.removeIf(kanban -> kanban.state() != State.WAITING);
        for (int done = 0; done + loop.batch() <= waiting.size(); done += loop.batch()) {
            for (Kanban kanban : waiting.subList(done, done + loop.batch())) {
                release(loop, kanban);
            }
        }
    }

    /// Empty and waiting cards that nobody has blocked, waiting ones first, of these the oldest first.
    static List<Kanban> waiting(Books books, String loop) {
        return books.kanbans(loop).stream()
                .filter(kanban -> !kanban.isBlocked())
                .filter(kanban -> kanban.state() == State.WAITING || kanban.state() == State.EMPTY)
                .sorted(Comparator.comparing((Kanban kanban) -> kanban.state() == State.EMPTY)
                        .thenComparing(Kanban::since)
                        .thenComparing(Kanban::number))
                .toList();
    }

    /// The card asks for its part: from our stations as a card on the board.
    void release(Loop loop, Kanban kanban) {
        int trip = kanban.trip() + 1;
        while (draft.board().card(new CardId(kanban.number() + "." + trip)) != null) {
            trip++;
        }
        Kanban released = kanban.released(trip, loop.container(), draft.now());
        draft.book(released);
        if (loop.isMadeHere()) {
            putOnBoard(loop, released);
        }
    }

    private void putOnBoard(Loop loop, Kanban kanban) {
        CardId id = new CardId(kanban.tripCard());
        List<StationId> route = loop.route().stream().map(StationId::new).toList();
        LocalDate due = loop.lead().isZero()
                ? null
                : LocalDate.ofInstant(
                        draft.now().plus(loop.lead()), draft.board().shop().zone());
        draft.add(new Change.CardAdded(
                id, new CardFacts(loop.part(), kanban.pieces(), due, ServiceClass.STANDARD, route)));
        draft.move(newcomer(id), Place.End.ORDERS, Movement.Kind.ENTER, "");
        draft.add(new Change.NotesChanged(id, CardNotes.NONE, notes(loop, kanban)));
        draft.book(new Errand(id.number(), kanban.number(), loop.to()));
    }

    private Card newcomer(CardId id) {
        return Objects.requireNonNull(draft.board().card(id));
    }

    private CardNotes notes(Loop loop, Kanban kanban) {
        Part part = draft.books().get(Part.class, loop.part());
        Shelf shelf = draft.books().find(Shelf.class, Stock.key(loop.part(), loop.to()));
        String spot = shelf == null ? "" : shelf.spot();
        List<Kanban> all = draft.books().kanbans(loop.name()).stream()
                .filter(one -> one.state() != State.RETIRED)
                .toList();
        int index = 1 + all.stream().map(Kanban::number).sorted().toList().indexOf(kanban.number());
        return new CardNotes(
                shortened(part.description()),
                "",
                loop.from(),
                loop.to(),
                shortened(spot),
                "",
                "",
                "",
                index,
                all.size());
    }

    private static String shortened(String text) {
        return text.length() <= CardNotes.LONGEST
                ? text
                : text.substring(0, CardNotes.LONGEST).strip();
    }

    /// Brings the number of lasting cards to what the loop says, as far as that is possible now.
    void resize(Loop loop) {
        int have = lasting(loop);
        for (Kanban kanban : waiting(draft.books(), loop.name()).reversed()) {
            if (have > loop.cards() && !kanban.isTemporary()) {
                draft.book(kanban.to(State.RETIRED, draft.now()));
                have--;
            }
        }
        for (; have < loop.cards(); have++) {
            draft.book(fresh(loop));
        }
    }

    void addTemporary(Loop loop, int cards, @Nullable LocalDate until, int cycles) throws No {
        if (lasting(loop) + cards > Loop.MOST_CARDS) {
            throw new No(new Refusal.LoopFull(loop.name(), Loop.MOST_CARDS));
        }
        for (int i = 0; i < cards; i++) {
            Kanban kanban = fresh(loop).temporary(until, cycles);
            draft.book(kanban);
            release(loop, kanban);
        }
    }

    /// A number is never given twice, neither within the loop nor to a card on the board.
    private Kanban fresh(Loop loop) {
        Instant now = draft.now();
        int next = draft.books().kanbans(loop.name()).size() + 1;
        String number = "%s-%02d".formatted(loop.name(), next);
        while (draft.books().find(Kanban.class, number) != null || draft.board().card(new CardId(number)) != null) {
            next++;
            number = "%s-%02d".formatted(loop.name(), next);
        }
        return Kanban.fresh(number, loop.name(), loop.container(), now);
    }
}
