package pullboard.plan.alert;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pullboard.board.Block;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.StationId;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Kanban.State;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Purchase;
import pullboard.board.supply.Supplier;
import pullboard.plan.loop.LoopState;

/// What fills a loop again soonest.
final class LoopRemedies {
    private final Board board;
    private final LoopState state;

    private LoopRemedies(Board board, LoopState state) {
        this.board = board;
        this.state = state;
    }

    static Remedy of(Board board, LoopState state) {
        return new LoopRemedies(board, state).best();
    }

    /// First what nobody has asked for yet, then what is on its way.
    private Remedy best() {
        Loop loop = state.loop();
        if (state.waiting() > 0) {
            return new Remedy.AskForCards(loop.name(), state.waiting());
        }
        Remedy coming = switch (loop.kind()) {
            case SUPPLIER -> fromSupplier();
            case WITHDRAWAL -> fromPlace();
            case PRODUCTION, SIGNAL -> fromStations();
        };
        return coming == null ? stuck() : coming;
    }

    private @Nullable Remedy fromSupplier() {
        int asked = count(State.RELEASED);
        if (asked > 0) {
            return new Remedy.OrderCards(state.loop().from(), asked);
        }
        List<String> numbers = state.cards().stream().map(Kanban::number).toList();
        Supplier supplier = board.books().find(Supplier.class, state.loop().from());
        return board.books().all(Purchase.class).stream()
                .filter(purchase -> !purchase.cancelled()
                        && purchase.lines().stream().anyMatch(line -> line.isOpen() && numbers.contains(line.kanban())))
                .min(Comparator.comparing(Purchase::delivery))
                .map(purchase -> LoopAlerts.call(supplier, purchase))
                .orElse(null);
    }

    private @Nullable Remedy fromPlace() {
        int asked = count(State.RELEASED) + count(State.IN_PROCESS) + count(State.IN_TRANSIT);
        return asked == 0
                ? null
                : new Remedy.Fetch(state.loop().name(), asked, state.loop().from());
    }

    private int count(State wanted) {
        return (int) state.cards().stream()
                .filter(kanban -> kanban.state() == wanted && !kanban.isBlocked())
                .count();
    }

    /// The card that has come furthest; a held-up one only where there is no other.
    private @Nullable Remedy fromStations() {
        return state.cards().stream()
                .map(kanban -> board.card(new CardId(kanban.tripCard())))
                .filter(Objects::nonNull)
                .filter(Card::isOpen)
                .max(Comparator.comparing((Card card) -> !card.isHeldUp()).thenComparing(this::position))
                .map(LoopRemedies::hurry)
                .orElse(null);
    }

    private int position(Card card) {
        StationId station = card.station();
        return station == null ? -1 : board.position(station);
    }

    static Remedy hurry(Card card) {
        return card.isHeldUp() ? free(card) : new Remedy.Hurry(card.id(), card.place());
    }

    static Remedy free(Card card) {
        Block block = card.block();
        return new Remedy.FreeCard(card.id(), card.place(), block == null ? "" : block.reason());
    }

    private Remedy stuck() {
        Loop loop = state.loop();
        return state.cards().stream()
                .filter(Kanban::isBlocked)
                .findFirst()
                .<Remedy>map(kanban -> new Remedy.FreeKanban(loop.name(), kanban.number(), kanban.block()))
                .orElseGet(() -> new Remedy.CountStock(loop.name(), loop.part(), loop.to()));
    }
}
