package pullboard.board;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Errand;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Kanban.State;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Lot;
import pullboard.board.supply.Stock.Cause;

/// What follows from a card's movement for its loop, its order and the stock, on whichever road it moved: a finished
/// card fills its kanban, a cancelled one sets it waiting.
final class Following {
    private final Draft draft;

    private Following(Ask ask) {
        draft = new Draft(ask);
    }

    /// The changes, and what follows from each.
    static List<Change> complete(Ask ask, List<Change> changes) throws No {
        if (changes.stream().noneMatch(Change.CardMoved.class::isInstance)
                || ask.board().books().count(Errand.class) == 0
                        && ask.board().books().count(Lot.class) == 0) {
            return changes;
        }
        Following following = new Following(ask);
        for (Change change : changes) {
            following.add(change);
        }
        return following.draft.changes();
    }

    private void add(Change change) throws No {
        if (!(change instanceof Change.CardMoved move)) {
            draft.add(change);
            return;
        }
        if (move.kind() == Movement.Kind.SPLIT && move.from() == Place.End.OUTSIDE) {
            draft.add(change);
            inherit(move);
            return;
        }
        Errand errand = draft.books().find(Errand.class, move.card().number());
        if (errand == null || move.from().equals(move.to())) {
            draft.add(change);
            return;
        }
        leave(errand, move);
        draft.add(change);
        arrive(errand, move);
    }

    /// The new card goes where the card goes that it was split off; the loop's own trip stays with that one.
    private void inherit(Change.CardMoved move) {
        Errand whole = draft.books().find(Errand.class, move.reason());
        if (whole != null) {
            draft.book(new Errand(move.card().number(), "", whole.place()));
        }
        Lot lot = draft.books().find(Lot.class, move.reason());
        if (lot != null) {
            draft.book(new Lot(move.card().number(), lot.lot()));
        }
    }

    private void leave(Errand errand, Change.CardMoved move) throws No {
        Card card = Objects.requireNonNull(draft.board().card(move.card()));
        if (move.from() == Place.End.FINISHED) {
            takeBack(errand, card);
        } else if (move.from() == Place.End.CANCELLED) {
            Kanban kanban = loopCard(errand);
            if (kanban != null && !makes(kanban, errand, State.WAITING)) {
                throw LoopRules.stateOf(kanban);
            }
        }
    }

    /// Its pieces are gone when its loop card has been emptied since, even if others of the same part are there, and
    /// when all that is there is what full cards stand for.
    private void takeBack(Errand errand, Card card) throws No {
        Kanban kanban = loopCard(errand);
        boolean used = kanban != null && !makes(kanban, errand, State.FULL);
        if (kanban != null && !used) {
            draft.book(kanban.to(State.IN_PROCESS, draft.now()));
        }
        String part = card.facts().part();
        long left = draft.books().stock(part, errand.place()) - card.pieces();
        if (used || left < StockRules.spokenFor(draft.board(), part, errand.place())) {
            throw new No(new Refusal.PiecesGone(card.id(), errand.place()));
        }
        draft.stock(part, errand.place(), -card.pieces(), Cause.MADE, card.id().number());
    }

    private static boolean makes(Kanban kanban, Errand errand, State state) {
        return kanban.state() == state && kanban.tripCard().equals(errand.card());
    }

    private void arrive(Errand errand, Change.CardMoved move) {
        Card card = Objects.requireNonNull(draft.board().card(move.card()));
        Kanban kanban = kanban(errand);
        switch (move.to()) {
            case Place.End end when end == Place.End.FINISHED -> fill(errand, kanban, card);
            case Place.End end when end == Place.End.CANCELLED -> giveUp(errand, kanban);
            case Place.End _ -> onItsWay(kanban, State.RELEASED);
            case Place.At _ -> onItsWay(kanban, State.IN_PROCESS);
        }
    }

    private void onItsWay(@Nullable Kanban kanban, State state) {
        if (kanban != null && kanban.state() != state) {
            draft.book(kanban.to(state, draft.now()));
        }
    }

    /// A card whose part somebody has changed on the way gives its pieces, but not to its loop, which asks again.
    private void fill(Errand errand, @Nullable Kanban kanban, Card card) {
        draft.stock(
                card.facts().part(),
                errand.place(),
                card.pieces(),
                Cause.MADE,
                card.id().number());
        if (kanban == null) {
            return;
        }
        Loop loop = draft.books().find(Loop.class, kanban.loop());
        boolean other = loop != null && !loop.part().equals(card.facts().part());
        if (card.pieces() > 0 && !other) {
            draft.book(kanban.full(card.pieces(), draft.now()));
            return;
        }
        if (other) {
            draft.book(errand.to(errand.place()));
        }
        new Circulation(draft).emptied(kanban);
    }

    /// A cancelled trip waits for somebody to release it again; it would come back at once otherwise.
    private void giveUp(Errand errand, @Nullable Kanban kanban) {
        if (kanban != null) {
            draft.book(kanban.to(State.WAITING, draft.now()));
        }
        CustomerOrder order = errand.order().isEmpty() ? null : draft.books().find(CustomerOrder.class, errand.order());
        if (order != null
                && order.state() == CustomerOrder.State.RELEASED
                && OrderRules.covered(draft.board(), order) == order.shipped()) {
            draft.book(order.in(CustomerOrder.State.OPEN, null));
        }
    }

    /// The loop card, if this is its present trip.
    private @Nullable Kanban kanban(Errand errand) {
        Kanban kanban = loopCard(errand);
        return kanban != null && kanban.tripCard().equals(errand.card()) ? kanban : null;
    }

    private @Nullable Kanban loopCard(Errand errand) {
        return errand.kanban().isEmpty() ? null : draft.books().find(Kanban.class, errand.kanban());
    }
}
