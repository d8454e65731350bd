package pullboard.plan.alert;

import java.time.LocalDate;
import pullboard.board.CardId;
import pullboard.board.Place;
import pullboard.board.StationId;

/// What to do about an alert: one deed, and where it is done.
public sealed interface Remedy {
    Lead lead();

    /// A deed at a card.
    sealed interface AtCard extends Remedy {
        CardId card();

        @Override
        default Lead lead() {
            return new Lead("board", card().number());
        }
    }

    /// A deed at a loop.
    sealed interface AtLoop extends Remedy {
        String loop();

        @Override
        default Lead lead() {
            return new Lead("loops", loop());
        }
    }

    /// A deed at a customer order.
    sealed interface AtOrder extends Remedy {
        String order();

        @Override
        default Lead lead() {
            return new Lead("orders", order());
        }
    }

    /// A deed in a station's set-up.
    sealed interface AtStation extends Remedy {
        StationId station();

        @Override
        default Lead lead() {
            return new Lead("station", String.valueOf(station().value()));
        }
    }

    /// Ask for the cards that wait, before their batch is complete.
    record AskForCards(String loop, int cards) implements AtLoop {}

    /// Bring full containers from another supermarket.
    record Fetch(String loop, int cards, String from) implements AtLoop {}

    /// A card of the loop is blocked, and so does not come round.
    record FreeKanban(String loop, String kanban, String reason) implements AtLoop {}

    /// Nothing is on its way: count what is there.
    record CountStock(String loop, String part, String place) implements AtLoop {}

    /// Cards of the supplier's loops wait to be ordered.
    record OrderCards(String supplier, int cards) implements Remedy {
        @Override
        public Lead lead() {
            return new Lead("suppliers", supplier);
        }
    }

    /// @param contact whom to call, may be empty
    /// @param delivery day for which it is promised
    record CallSupplier(String supplier, String contact, String purchase, LocalDate delivery) implements Remedy {
        @Override
        public Lead lead() {
            return new Lead("suppliers", purchase);
        }
    }

    /// Let it go before the others.
    record Hurry(CardId card, Place place) implements AtCard {}

    /// Somebody blocked it, or marked it as lost.
    record FreeCard(CardId card, Place place, String reason) implements AtCard {}

    /// The next station has room for it.
    record PullInto(CardId card, StationId station) implements AtCard {}

    /// Only work at it makes room.
    record Finish(CardId card, StationId station) implements AtCard {}

    /// It is done: take it out of the way.
    record TakeAway(CardId card, StationId station) implements AtCard {}

    /// It is the next that will come to the station.
    record BringOn(CardId card, Place place, StationId station) implements AtCard {}

    /// Walk there and look.
    record LookFor(CardId card, StationId station) implements Remedy {
        @Override
        public Lead lead() {
            return new Lead("walk", card.number());
        }
    }

    /// It is stopped, and all before it waits.
    record Restart(StationId station, String reason) implements AtStation {}

    /// Find out what fills it, or give it the limit that it needs.
    record SettleLimit(StationId station, int amount) implements AtStation {}

    /// Nothing on the board goes there.
    record ReleaseWork(StationId station) implements Remedy {
        @Override
        public Lead lead() {
            return new Lead("orders", "");
        }
    }

    record ReleaseOrder(String order, long pieces) implements AtOrder {}

    record ShipOrder(String order, long pieces) implements AtOrder {}

    record DoAudit(String audit, StationId station) implements Remedy {
        @Override
        public Lead lead() {
            return new Lead("quality", "audits/" + audit);
        }
    }

    /// Free it or scrap it.
    record DecideLot(String lot) implements Remedy {
        @Override
        public Lead lead() {
            return new Lead("quality", "lots/" + lot);
        }
    }
}
