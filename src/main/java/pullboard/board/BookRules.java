package pullboard.board;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Audit;
import pullboard.board.supply.Books;
import pullboard.board.supply.CheckPlan;
import pullboard.board.supply.CheckResult;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.DemandPlan;
import pullboard.board.supply.Fact;
import pullboard.board.supply.LevelPlan;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Master;
import pullboard.board.supply.Part;
import pullboard.board.supply.PlannedDelivery;
import pullboard.board.supply.Purchase;
import pullboard.board.supply.ReasonCode;
import pullboard.board.supply.Reject;
import pullboard.board.supply.Setup;
import pullboard.board.supply.SetupTime;
import pullboard.board.supply.Shelf;
import pullboard.board.supply.Stock;
import pullboard.board.supply.Supermarket;
import pullboard.board.supply.Supplier;

/// What people enter in the books and take out of them, and what is written down.
final class BookRules {
    private BookRules() {}

    static List<Change> plan(Ask ask, Command.OfSupply command) throws No {
        return switch (command) {
            case Command.Keep(Master item) -> keep(ask, item);
            case Command.Drop(Master item) -> drop(ask, item);
            case Command.Record(Fact fact) -> record(ask, fact);
            case Command.Consume c -> LoopRules.consume(ask, c);
            case Command.StepKanban c -> LoopRules.step(ask, c);
            case Command.ReleaseWaiting c -> LoopRules.release(ask, c);
            case Command.AddTemporary c -> LoopRules.addTemporary(ask, c);
            case Command.BlockKanban c -> LoopRules.block(ask, c);
            case Command.PlacePurchase c -> PurchaseRules.place(ask, c);
            case Command.NoteShipment c -> PurchaseRules.ship(ask, c);
            case Command.CancelPurchase c -> PurchaseRules.cancel(ask, c);
            case Command.Receive c -> PurchaseRules.receive(ask, c);
            case Command.CountStock c -> StockRules.count(ask, c);
            case Command.ScrapStock c -> StockRules.scrap(ask, c);
            case Command.EnterOrder c -> OrderRules.enter(ask, c);
            case Command.ChangeOrder c -> OrderRules.change(ask, c);
            case Command.CancelOrder c -> OrderRules.cancel(ask, c);
            case Command.ReleaseOrder c -> OrderRules.release(ask, c);
            case Command.ShipOrder c -> OrderRules.ship(ask, c);
            case Command.Decide c -> OrderRules.decide(ask, c);
            case Command.NameLot c -> LotRules.name(ask, c);
            case Command.HoldLot c -> LotRules.hold(ask, c);
            case Command.ReleaseLot c -> LotRules.release(ask, c);
        };
    }

    private static List<Change> keep(Ask ask, Master item) throws No {
        String fault = item.fault();
        if (!fault.isEmpty()) {
            throw new No(new Refusal.BadItem(item.getClass(), item.key(), fault));
        }
        Draft draft = new Draft(ask);
        checkRoots(draft, item);
        if (item instanceof Loop loop) {
            LoopRules.set(draft, loop);
        } else {
            draft.book(item);
        }
        return draft.changes();
    }

    /// What an item refers to must be there.
    private static void checkRoots(Draft draft, Master item) throws No {
        switch (item) {
            case Part part -> {
                if (!part.generic().isEmpty()) {
                    draft.need(Part.class, part.generic());
                }
                for (Part.Work work : part.work()) {
                    draft.ask().station(new StationId(work.station()));
                }
                if (part.decides() != 0) {
                    draft.ask().station(new StationId(part.decides()));
                }
            }
            case Loop loop -> LoopRules.checkRoots(draft, loop);
            case Shelf shelf -> {
                draft.need(Part.class, shelf.part());
                draft.need(Supermarket.class, shelf.supermarket());
            }
            default -> checkOthers(draft, item);
        }
    }

    private static void checkOthers(Draft draft, Master item) throws No {
        switch (item) {
            case DemandPlan plan -> draft.need(Part.class, plan.part());
            case PlannedDelivery plan -> {
                draft.need(Supplier.class, plan.supplier());
                draft.need(Part.class, plan.part());
            }
            case SetupTime time -> draft.ask().station(new StationId(time.station()));
            case CheckPlan plan -> draft.ask().station(new StationId(plan.station()));
            case Audit audit -> draft.ask().station(new StationId(audit.station()));
            case LevelPlan plan -> {
                for (var slot : plan.slots()) {
                    draft.need(Loop.class, slot.loop());
                }
            }
            default -> {}
        }
    }

    private static List<Change> drop(Ask ask, Master item) throws No {
        Draft draft = new Draft(ask);
        Master present = draft.need(item.getClass(), item.key());
        String user = user(draft.books(), present);
        if (user != null) {
            throw new No(new Refusal.ItemNeeded(item.getClass(), item.key(), user));
        }
        if (present instanceof Loop loop) {
            LoopRules.drop(draft, loop);
        } else {
            draft.strike(present);
        }
        return draft.changes();
    }

    /// Turning a change round must not take what others need, nor bring back what refers to something that is gone.
    static void mayTurn(Ask ask, Change.ItemChanged change) throws No {
        if (change.before() == null && change.after() instanceof Master gone) {
            String user = user(ask.board().books(), gone);
            if (user != null) {
                throw new No(new Refusal.ItemNeeded(gone.getClass(), gone.key(), user));
            }
        } else if (change.before() instanceof Master back) {
            checkRoots(new Draft(ask), back);
            if (back instanceof Loop was && change.after() instanceof Loop is) {
                LoopRules.mayBecome(new Draft(ask), is, was);
            }
        }
    }

    /// The key of something that could not do without the item, or null.
    private static @Nullable String user(Books books, Master item) {
        return switch (item) {
            case Part part -> userOf(books, part);
            case Supplier supplier -> userOf(books, supplier);
            case Supermarket place -> userOf(books, place);
            case ReasonCode code ->
                first(books.all(Reject.class).stream()
                        .filter(reject -> reject.code().equals(code.code()))
                        .map(Fact::key));
            default -> null;
        };
    }

    private static @Nullable String userOf(Books books, Part part) {
        String number = part.number();
        var loops = books.all(Loop.class).stream()
                .filter(loop -> loop.part().equals(number))
                .map(Loop::name);
        var orders = books.all(CustomerOrder.class).stream()
                .filter(order -> order.isOpen() && order.part().equals(number))
                .map(CustomerOrder::number);
        var stocks = books.all(Stock.class).stream()
                .filter(stock -> stock.pieces() > 0 && stock.part().equals(number))
                .map(Stock::place);
        var variants = books.all(Part.class).stream()
                .filter(other -> other.generic().equals(number))
                .map(Part::number);
        var shelves = books.all(Shelf.class).stream()
                .filter(shelf -> shelf.part().equals(number))
                .map(Shelf::supermarket);
        var plans = books.all(DemandPlan.class).stream()
                .filter(plan -> plan.part().equals(number))
                .map(DemandPlan::part);
        var all = Stream.of(loops, orders, stocks, variants, shelves, plans);
        return first(all.flatMap(users -> users));
    }

    private static @Nullable String userOf(Books books, Supplier supplier) {
        var loops = books.all(Loop.class).stream()
                .filter(loop -> loop.kind() == Loop.Kind.SUPPLIER && loop.from().equals(supplier.name()))
                .map(Loop::name);
        var purchases = books.all(Purchase.class).stream()
                .filter(purchase -> purchase.isOpen() && purchase.supplier().equals(supplier.name()))
                .map(Purchase::number);
        return first(Stream.concat(loops, purchases));
    }

    private static @Nullable String userOf(Books books, Supermarket place) {
        String name = place.name();
        var loops = books.all(Loop.class).stream()
                .filter(loop -> loop.to().equals(name)
                        || loop.kind() == Loop.Kind.WITHDRAWAL && loop.from().equals(name))
                .map(Loop::name);
        var stocks = books.all(Stock.class).stream()
                .filter(stock -> stock.pieces() > 0 && stock.place().equals(name))
                .map(Stock::part);
        var orders = books.all(CustomerOrder.class).stream()
                .filter(order -> order.isOpen() && order.supermarket().equals(name))
                .map(CustomerOrder::number);
        return first(Stream.of(loops, stocks, orders).flatMap(users -> users));
    }

    private static @Nullable String first(Stream<String> users) {
        return users.findFirst().orElse(null);
    }

    private static List<Change> record(Ask ask, Fact fact) throws No {
        Draft draft = new Draft(ask);
        String fault = fact.fault();
        if (!fault.isEmpty()) {
            throw new No(new Refusal.BadItem(fact.getClass(), fact.key(), fault));
        }
        if (fact.station() != 0) {
            ask.station(new StationId(fact.station()));
        }
        switch (fact) {
            case CheckResult result -> draft.need(CheckPlan.class, result.plan());
            case Reject reject -> draft.need(ReasonCode.class, reject.code());
            case Setup _ -> {}
        }
        draft.book(fact.recorded(draft.books().nextNumber(fact.getClass()), Objects.requireNonNull(draft.now())));
        return draft.changes();
    }
}
