package pullboard.sample;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardFacts;
import pullboard.board.Command;
import pullboard.board.Place;
import pullboard.board.ServiceClass;
import pullboard.board.Station;

/// What a file of movements cannot tell: due dates and classes of the open cards, one blocked card, a stopped station,
/// a
/// limit raised for a while.
final class Finish {
    /// Most cards make it in this time.
    private static final int DAYS = 4;

    private final GearShop shop;
    private final Board board;
    private final Instant now;

    Finish(GearShop shop, Board board, Instant now) {
        this.shop = shop;
        this.board = board;
        this.now = now;
    }

    Command command() {
        List<Command> commands = new ArrayList<>();
        List<Card> open = board.cards().values().stream()
                .filter(Card::isOpen)
                .sorted(Comparator.comparing(Card::id))
                .toList();
        List<Card> orders = board.cardsAt(Place.End.ORDERS);
        for (Card card : open) {
            commands.add(new Command.ChangeCard(card.id(), facts(card, orders)));
        }
        commands.add(new Command.BlockCard(waiting().id(), shop.text("reason.block")));
        commands.add(new Command.StopStation(station(GearShop.INSPECTION).id(), shop.text("reason.stop")));
        commands.add(new Command.RaiseLimit(
                station(GearShop.HEAT).id(),
                GearShop.STEPS.get(GearShop.HEAT).limit() + 2,
                nextMonday(),
                shop.person(0),
                shop.text("reason.raise")));
        return new Command.Together(commands);
    }

    /// A card that is being worked on, at the bottleneck if there is one, or else the first order.
    private Card waiting() {
        return Stream.of(GearShop.GRINDING, GearShop.HEAT, 1, 0)
                .flatMap(index -> board.cardsAt(Place.working(station(index).id())).stream())
                .findFirst()
                .orElseGet(() -> board.cardsAt(Place.End.ORDERS).getFirst());
    }

    private Station station(int index) {
        return board.stations().get(index);
    }

    private Instant nextMonday() {
        return today().with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .atTime(LocalTime.of(6, 0))
                .atZone(board.shop().zone())
                .toInstant();
    }

    private LocalDate today() {
        return now.atZone(board.shop().zone()).toLocalDate();
    }

    /// The last order but one is urgent, the last has a date that must be kept.
    private CardFacts facts(Card card, List<Card> orders) {
        LocalDate released = card.created().atZone(board.shop().zone()).toLocalDate();
        LocalDate due = released.plusDays(DAYS + Math.floorMod(card.id().hashCode(), 4));
        CardFacts facts = card.facts().withDue(due);
        int fromEnd = orders.size() - orders.indexOf(card);
        boolean isOrder = orders.contains(card);
        if (isOrder && fromEnd == 2) {
            return facts.withService(ServiceClass.EXPEDITE).withDue(today().plusDays(2));
        }
        return isOrder && fromEnd == 1 ? facts.withService(ServiceClass.FIXED_DATE) : facts;
    }
}
