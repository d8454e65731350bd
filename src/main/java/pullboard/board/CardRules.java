package pullboard.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import pullboard.board.supply.Kanban;

/// Adding, changing, blocking, cancelling and splitting cards.
final class CardRules {
    static final long MOST_PIECES = 1_000_000_000;

    private CardRules() {}

    static List<Change> add(Ask ask, Command.AddCard command) throws No {
        Card known = ask.board().card(command.card());
        if (known != null) {
            throw new No(new Refusal.CardExists(known.id(), known.place()));
        }
        if (ask.board().books().find(Kanban.class, command.card().number()) != null) {
            throw new No(new Refusal.NameTaken(command.card().number()));
        }
        check(ask, command.facts());
        return List.of(
                new Change.CardAdded(command.card(), command.facts()),
                new Change.CardMoved(
                        command.card(),
                        Place.End.OUTSIDE,
                        Place.End.ORDERS,
                        Movement.Kind.ENTER,
                        ask.now(),
                        Pieces.NOT_COUNTED,
                        ask.by(),
                        ""));
    }

    static List<Change> change(Ask ask, Command.ChangeCard command) throws No {
        Card card = ask.openCard(command.card());
        CardFacts facts = command.facts();
        Ask.mustDiffer(card.facts(), facts);
        check(ask, facts);
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.CardChanged(card.id(), card.facts(), facts));
        boolean travels = facts.quantity() != card.facts().quantity()
                || !facts.part().equals(card.facts().part());
        if (travels) {
            changes.add(stay(ask, card, Movement.Kind.CHANGE));
        }
        return changes;
    }

    static List<Change> block(Ask ask, Command.BlockCard command) throws No {
        Card card = ask.openCard(command.card());
        String reason = Ask.reason(command.reason(), Refusal.Deed.BLOCK);
        if (card.block() != null) {
            Ask.mustDiffer(card.block().reason(), reason);
        }
        return List.of(new Change.BlockChanged(card.id(), card.block(), new Block(reason, ask.now())));
    }

    static List<Change> unblock(Ask ask, Command.UnblockCard command) throws No {
        Card card = ask.card(command.card());
        if (card.block() == null) {
            throw new No(new Refusal.CardNotBlocked(card.id()));
        }
        return List.of(new Change.BlockChanged(card.id(), card.block(), null));
    }

    static List<Change> cancel(Ask ask, Command.CancelCard command) throws No {
        Card card = ask.openCard(command.card());
        String reason = Ask.reason(command.reason(), Refusal.Deed.CANCEL);
        List<Change> changes = new ArrayList<>();
        if (card.block() != null) {
            changes.add(new Change.BlockChanged(card.id(), card.block(), null));
        }
        changes.add(new Change.CardMoved(
                card.id(),
                card.place(),
                Place.End.CANCELLED,
                Movement.Kind.CANCEL,
                ask.now(),
                Pieces.NOT_COUNTED,
                ask.by(),
                reason));
        return changes;
    }

    static List<Change> split(Ask ask, Command.SplitCard command) throws No {
        Card card = ask.openCard(command.card());
        Card known = ask.board().card(command.part());
        if (known != null) {
            throw new No(new Refusal.CardExists(known.id(), known.place()));
        }
        long taken = command.quantity();
        if (taken < 1 || taken >= card.pieces()) {
            throw new No(new Refusal.BadSplit(card.id(), card.pieces(), taken));
        }
        CardFacts left = card.facts().withQuantity(card.facts().quantity() - taken);
        return List.of(
                new Change.CardChanged(card.id(), card.facts(), left),
                stay(ask, card, Movement.Kind.SPLIT),
                new Change.CardAdded(command.part(), card.facts().withQuantity(taken)),
                new Change.CardMoved(
                        command.part(),
                        Place.End.OUTSIDE,
                        card.place(),
                        Movement.Kind.SPLIT,
                        ask.now(),
                        Pieces.NOT_COUNTED,
                        ask.by(),
                        card.id().number()));
    }

    /// What travels has changed, the place has not: recorded, so that a file of movements tells the same.
    private static Change.CardMoved stay(Ask ask, Card card, Movement.Kind kind) {
        return new Change.CardMoved(
                card.id(), card.place(), card.place(), kind, ask.now(), Pieces.NOT_COUNTED, ask.by(), "");
    }

    private static void check(Ask ask, CardFacts facts) throws No {
        if (!Name.isValid(facts.part(), Name.LONGEST)) {
            throw new No(new Refusal.BadName(facts.part()));
        }
        if (facts.quantity() < 1 || facts.quantity() > MOST_PIECES) {
            throw new No(new Refusal.BadQuantity(facts.quantity()));
        }
        for (StationId station : facts.route()) {
            boolean known = ask.board().station(station) != null
                    || ask.board().retired().containsKey(station);
            if (!known) {
                throw new No(new Refusal.NoSuchStation(Objects.requireNonNull(station)));
            }
        }
    }
}
