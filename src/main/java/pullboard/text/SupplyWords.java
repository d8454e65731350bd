package pullboard.text;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import pullboard.board.Board;
import pullboard.board.Refusal;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Item;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Stock;

/// Words and sentences about parts, loops, stock, orders and suppliers.
public final class SupplyWords {
    private final Texts texts;

    SupplyWords(Locale locale) {
        texts = Texts.of("supply", locale);
    }

    /// `part`, `supplier`, `loop` ... as in the middle of a sentence.
    public String item(Class<? extends Item> kind) {
        return texts.get("item." + kind.getSimpleName());
    }

    /// What a field of an item is called.
    public String field(String name) {
        return texts.get("field." + name);
    }

    public String state(Kanban.State state) {
        return texts.get("kanban." + state.name());
    }

    public String state(CustomerOrder.State state) {
        return texts.get("order." + state.name());
    }

    public String kind(Loop.Kind kind) {
        return texts.get("loop." + kind.name());
    }

    public String cause(Stock.Cause cause) {
        return texts.get("cause." + cause.name());
    }

    /// A supermarket's name, or that the goods are an order's.
    public String place(String place) {
        return place.startsWith(Stock.ORDER) ? texts.get("place.order", place.substring(Stock.ORDER.length())) : place;
    }

    Sentence refusal(Refusal.AboutSupply refusal, Board board, Instant now) {
        String key = "refusal." + refusal.getClass().getSimpleName();
        return switch (refusal) {
            case Refusal.NoSuchItem r -> sentence(key, item(r.kind()), r.key());
            case Refusal.ItemExists r -> sentence(key, item(r.kind()), r.key());
            case Refusal.BadItem r -> sentence(key, item(r.kind()), r.key(), field(r.field()));
            case Refusal.ItemNeeded r -> sentence(key, item(r.kind()), r.key(), r.user());
            case Refusal.KanbanIs r -> sentence(key, r.kanban(), state(r.state()), moment(r.since(), board, now));
            case Refusal.KanbanBlocked r -> sentence(key, r.kanban(), r.reason());
            case Refusal.KanbanScannedTwice r -> twice(key, r, now);
            case Refusal.NotEnoughStock r -> sentence(key, r.part(), place(r.place()), r.has(), r.wanted());
            case Refusal.PiecesGone r -> sentence(key, r.card(), place(r.place()));
            case Refusal.LoopBusy r -> sentence(key, r.loop(), r.cards());
            case Refusal.NothingWaits r -> sentence(key, r.loop());
            case Refusal.LoopFull r -> sentence(key, r.loop(), r.cards());
            case Refusal.LoopHasItsCards r -> sentence(key, r.loop(), r.cards(), r.wanted());
            case Refusal.WrongSupplier r -> sentence(key, r.kanban(), r.supplier());
            default -> orders(key, refusal, board);
        };
    }

    private Sentence orders(String key, Refusal.AboutSupply refusal, Board board) {
        return switch (refusal) {
            case Refusal.PurchaseClosed r -> sentence(key, r.purchase());
            case Refusal.OrderClosed r -> sentence(key, r.order(), state(r.state()));
            case Refusal.OrderCovered r -> sentence(key, r.order(), r.needs(), r.wanted());
            case Refusal.WhereTo r -> sentence(key, r.order());
            case Refusal.Undecided r -> sentence(key, r.card(), r.part(), board.nameOf(r.station()));
            case Refusal.CheckMissing r -> sentence(key, r.card(), r.plan(), board.nameOf(r.station()));
            case Refusal.NotAVariant r -> sentence(key, r.card(), r.part(), r.order());
            case Refusal.LotHeld r -> sentence(key, r.lot(), r.reason());
            case Refusal.LotNotHeld r -> sentence(key, r.lot());
            default -> throw new IllegalArgumentException("no words for " + refusal);
        };
    }

    private Sentence twice(String key, Refusal.KanbanScannedTwice r, Instant now) {
        long ago = Math.max(0, Duration.between(r.since(), now).toSeconds());
        return sentence(key, r.kanban(), state(r.state()), ago, r.minimum().toSeconds());
    }

    private Sentence sentence(String key, Object... arguments) {
        return new Sentence(texts.get(key + ".what", arguments), texts.get(key + ".wayOut", arguments));
    }

    private String moment(Instant instant, Board board, Instant now) {
        return new Dates(texts.locale(), board.shop().zone()).moment(instant, now);
    }
}
