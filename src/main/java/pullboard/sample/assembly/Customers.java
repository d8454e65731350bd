package pullboard.sample.assembly;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullboard.board.Card;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Place;
import pullboard.board.ServiceClass;
import pullboard.board.supply.CustomerOrder;

/// Orders: they come in, pull from a supermarket or are released just in time, and are shipped.
final class Customers {
    private static final int FIRST_NUMBER = 1001;
    private static final int MOST_WAITING = 14;

    private final Story story;
    private final Words words;
    private final Dice dice;
    private final Floorplan plan;
    private final Map<String, Integer> releases = new HashMap<>();
    private int entered;

    /// What is ordered.
    ///
    /// @param depot null: made to order
    /// @param daily orders on a working day, on average
    /// @param least pieces
    /// @param soonest working days until it is due
    /// @param ahead working days before its due date that it is released
    private record Stream(
            Ware ware, @Nullable Depot depot, double daily, int least, int most, int soonest, int latest, int ahead) {}

    private static final List<Stream> STREAMS = List.of(
            new Stream(Ware.G100, Depot.FINISHED, 0.8, 2, 20, 1, 4, 0),
            new Stream(Ware.G150, Depot.FINISHED, 0.5, 2, 20, 1, 4, 0),
            new Stream(Ware.S25, Depot.MACHINED, 0.2, 4, 10, 1, 4, 0),
            new Stream(Ware.W24, Depot.MACHINED, 0.2, 4, 10, 1, 4, 0),
            new Stream(Ware.M200B, null, 0.4, 2, 5, 5, 9, 4),
            new Stream(Ware.M200F, null, 0.35, 2, 5, 5, 9, 4),
            new Stream(Ware.M200H, null, 0.2, 2, 5, 5, 9, 4),
            new Stream(Ware.G200, null, 0.4, 2, 4, 6, 10, 3),
            new Stream(Ware.W60, null, 0.12, 8, 16, 9, 14, 7),
            new Stream(Ware.W80, null, 0.1, 6, 14, 9, 14, 7),
            new Stream(Ware.S32, null, 0.12, 10, 20, 9, 14, 7),
            new Stream(Ware.X40, null, 0.1, 4, 10, 9, 14, 7));

    Customers(Story story, Words words, Dice dice, Floorplan plan) {
        this.story = story;
        this.words = words;
        this.dice = dice;
        this.plan = plan;
    }

    /// What comes in within a quarter of an hour; in summer there is less than in autumn.
    void call() {
        double season = 1 + 0.12 * Math.sin(2 * Math.PI * (story.today().getDayOfYear() - 200) / 365.0);
        for (Stream stream : STREAMS) {
            if (dice.falls(stream.daily() * season / Shifts.STEPS_A_DAY)) {
                int days = dice.between(stream.soonest(), stream.latest());
                LocalDate due = Shifts.later(story.today(), days);
                enter(stream.ware(), stream.depot(), dice.between(stream.least(), stream.most()), due);
            }
        }
    }

    CustomerOrder enter(Ware ware, @Nullable Depot depot, long pieces, LocalDate due) {
        String number = "CO-" + (FIRST_NUMBER + entered++);
        String customer = words.customer(dice.between(0, 7));
        String options = ware.isVariant() ? words.get("plant.option." + dice.between(0, 2)) : "";
        CustomerOrder order = CustomerOrder.wanted(
                number, ware.number(), pieces, due, customer, options, depot == null ? "" : words.depot(depot));
        story.does(new Command.EnterOrder(order), words.planner());
        return order;
    }

    /// Customers change their minds.
    void changeMinds() {
        LocalDate far = Shifts.later(story.today(), 4);
        for (CustomerOrder order : open()) {
            boolean untouched = order.state() == CustomerOrder.State.OPEN && order.shipped() == 0;
            if (untouched && order.due().isAfter(far) && dice.falls(0.008)) {
                story.does(new Command.CancelOrder(order.number(), "", words.get("plant.cancelled")), words.planner());
            } else if (untouched && order.due().isAfter(far) && dice.falls(0.015)) {
                CustomerOrder later = new CustomerOrder(
                        order.number(),
                        order.part(),
                        order.quantity() + 1,
                        Shifts.later(order.due(), 2),
                        order.customer(),
                        order.options(),
                        order.supermarket(),
                        order.state(),
                        order.shipped(),
                        order.entered(),
                        order.finished());
                story.does(new Command.ChangeOrder(later), words.planner());
            }
        }
    }

    /// Just in time, and only as long as not too much waits already.
    void release() {
        for (CustomerOrder order : open()) {
            Ware ware = Ware.of(order.part());
            Stream stream = STREAMS.stream()
                    .filter(one -> one.ware() == ware)
                    .findFirst()
                    .orElseThrow();
            boolean isTime = !story.today().isBefore(Shifts.later(order.due(), -stream.ahead()));
            boolean isRoom = story.board().countAt(Place.End.ORDERS) < MOST_WAITING;
            long missing = order.supermarket().isEmpty() ? order.quantity() - covered(order) : 0;
            if (isTime && isRoom && missing > 0) {
                release(order, ware, missing);
            }
        }
    }

    private void release(CustomerOrder order, Ware ware, long pieces) {
        int times = releases.merge(order.number(), 1, Integer::sum);
        CardFacts facts = new CardFacts(
                ware.made().number(),
                pieces,
                order.due(),
                times > 1 ? ServiceClass.EXPEDITE : ServiceClass.FIXED_DATE,
                plan.route(ware));
        story.does(new Command.ReleaseOrder(order.number(), card(order, times), pieces, facts), words.planner());
    }

    private static CardId card(CustomerOrder order, int times) {
        String number = order.number().replace("CO-", "WO-");
        return new CardId(times == 1 ? number : number + "-" + times);
    }

    private long covered(CustomerOrder order) {
        long pieces = order.shipped() + story.books().stock(order.part(), order.place());
        for (int i = 1; i <= releases.getOrDefault(order.number(), 0); i++) {
            Card card = story.board().card(card(order, i));
            pieces += card != null && card.isOpen() ? card.pieces() : 0;
        }
        return pieces;
    }

    /// What is due by tomorrow, as far as it is there; what is late goes in parts.
    void ship() {
        LocalDate tomorrow = Shifts.later(story.today(), 1);
        for (CustomerOrder order : open()) {
            String place = order.supermarket().isEmpty() ? order.place() : order.supermarket();
            long has = story.books().stock(order.part(), place);
            boolean isDue = order.supermarket().isEmpty() || !order.due().isAfter(tomorrow);
            boolean inParts = order.due().isBefore(story.today()) && has > 0;
            if (isDue && (has >= order.rest() || inParts)) {
                long pieces = Math.min(has, order.rest());
                story.does(new Command.ShipOrder(order.number(), pieces), words.planner());
            }
        }
    }

    /// By due date.
    List<CustomerOrder> open() {
        return story.books().all(CustomerOrder.class).stream()
                .filter(CustomerOrder::isOpen)
                .sorted(Comparator.comparing(CustomerOrder::due).thenComparing(CustomerOrder::number))
                .toList();
    }
}
