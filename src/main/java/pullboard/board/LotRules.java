package pullboard.board;

import java.util.ArrayList;
import java.util.List;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Lot;
import pullboard.board.supply.LotHold;

/// Lots, and holding them: containment.
final class LotRules {
    private LotRules() {}

    static List<Change> name(Ask ask, Command.NameLot command) throws No {
        Draft draft = new Draft(ask);
        Card card = ask.card(command.card());
        String lot = command.lot().strip();
        Lot before = draft.books().find(Lot.class, card.id().number());
        if (lot.isEmpty()) {
            if (before == null) {
                throw new No(new Refusal.NothingToChange());
            }
            draft.strike(before);
            return draft.changes();
        }
        if (!Name.isValid(lot, Name.LONGEST)) {
            throw new No(new Refusal.BadName(lot));
        }
        Lot after = new Lot(card.id().number(), lot);
        if (after.equals(before)) {
            throw new No(new Refusal.NothingToChange());
        }
        draft.book(after);
        LotHold hold = draft.books().find(LotHold.class, lot);
        if (hold != null && card.isOpen() && card.block() == null) {
            block(draft, card, hold.reason());
            List<String> cards = new ArrayList<>(hold.cards());
            cards.add(card.id().number());
            draft.book(new LotHold(lot, hold.reason(), hold.since(), hold.by(), cards));
        }
        return draft.changes();
    }

    static List<Change> hold(Ask ask, Command.HoldLot command) throws No {
        Draft draft = new Draft(ask);
        String reason = Ask.reason(command.reason(), Refusal.Deed.HOLD);
        LotHold before = draft.books().find(LotHold.class, command.lot());
        if (before != null) {
            throw new No(new Refusal.LotHeld(before.lot(), before.reason()));
        }
        List<String> blocked = new ArrayList<>();
        boolean known = false;
        for (Lot lot : draft.books().all(Lot.class)) {
            if (lot.lot().equals(command.lot())) {
                known = true;
                contain(draft, lot, reason, blocked);
            }
        }
        if (!known) {
            throw new No(new Refusal.NoSuchItem(Lot.class, command.lot()));
        }
        draft.book(new LotHold(command.lot(), reason, draft.now(), ask.by(), blocked));
        return draft.changes();
    }

    private static void contain(Draft draft, Lot lot, String reason, List<String> blocked) {
        Card card = draft.board().card(new CardId(lot.card()));
        if (card != null && card.isOpen() && card.block() == null) {
            block(draft, card, reason);
            blocked.add(lot.card());
        }
        for (Kanban kanban : draft.books().all(Kanban.class)) {
            boolean full = kanban.state() == Kanban.State.FULL || kanban.state() == Kanban.State.IN_USE;
            if (full
                    && !kanban.isBlocked()
                    && kanban.trip() > 0
                    && kanban.tripCard().equals(lot.card())) {
                draft.book(kanban.withBlock(reason));
                blocked.add(kanban.number());
            }
        }
    }

    private static void block(Draft draft, Card card, String reason) {
        draft.add(new Change.BlockChanged(card.id(), null, new Block(reason, draft.now())));
    }

    /// Frees what was blocked for it and is blocked for that reason still.
    static List<Change> release(Ask ask, Command.ReleaseLot command) throws No {
        Draft draft = new Draft(ask);
        LotHold hold = draft.books().find(LotHold.class, command.lot());
        if (hold == null) {
            throw new No(new Refusal.LotNotHeld(command.lot()));
        }
        for (String number : hold.cards()) {
            Card card = draft.board().card(new CardId(number));
            if (card != null && card.block() != null && card.block().reason().equals(hold.reason())) {
                draft.add(new Change.BlockChanged(card.id(), card.block(), null));
            }
            Kanban kanban = draft.books().find(Kanban.class, number);
            if (kanban != null && kanban.block().equals(hold.reason())) {
                draft.book(kanban.withBlock(""));
            }
        }
        draft.strike(hold);
        return draft.changes();
    }
}
