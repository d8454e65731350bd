package pullboard.sample.assembly;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.Command;

/// The plant from day to day, in steps of a quarter of an hour.
final class Life {
    /// In so many last steps nothing is pulled: some stations show what they could pull.
    private static final int LEFT_TO_THE_READER = 4;

    private static final int BLOCKED = 2;

    /// In quarters of an hour of work.
    private static final int HALF_A_DAY = 32;

    private final Story story;
    private final Words words;
    private final Floor floor;
    private final Materials materials;
    private final Customers customers;
    private final Buying buying;
    private final Office office;
    private final Foundation foundation;
    private LocalDate day = LocalDate.MIN;

    Life(Words words, Board empty, Instant begin, ZoneId zone) {
        this.words = words;
        story = new Story(empty, begin);
        foundation = new Foundation(words);
        story.does(foundation.stations(zone), words.planner());
        Floorplan plan = new Floorplan(story.board(), words);
        story.does(foundation.rest(plan), words.planner());
        story.does(foundation.stock(story.board()), words.planner());
        Dice dice = new Dice();
        materials = new Materials(story, words, dice);
        floor = new Floor(story, words, dice, plan, materials);
        customers = new Customers(story, words, dice, plan);
        buying = new Buying(story, words, dice);
        office = new Office(story, words, dice, plan);
    }

    Story story() {
        return story;
    }

    /// Goes on until then.
    ///
    /// @param ends the present: the last days are left with something to do
    void live(Instant until, boolean ends) {
        ZoneId zone = story.board().shop().zone();
        List<ZonedDateTime> quarters = Shifts.quarters(story.moment(), until, zone);
        LocalDate last = ends && !quarters.isEmpty() ? quarters.getLast().toLocalDate() : LocalDate.MAX;
        for (int left = quarters.size() - 1; left >= 0; left--) {
            ZonedDateTime time = quarters.get(quarters.size() - 1 - left);
            story.at(time.toInstant());
            if (!time.toLocalDate().equals(day)) {
                day = time.toLocalDate();
                morning(day.equals(last));
            }
            customers.call();
            office.andon();
            if (time.getMinute() == 0) {
                hour(time.getHour());
                buy(time.getHour(), last);
            }
            if (ends && left == LEFT_TO_THE_READER) {
                unfinished();
            }
            floor.step(!ends || left >= LEFT_TO_THE_READER);
        }
    }

    private void morning(boolean last) {
        floor.changeovers().learn();
        if (last) {
            office.hold();
            buying.foretell();
            for (Ware ware : List.of(Ware.G100, Ware.M200F)) {
                story.does(new Command.Keep(foundation.callOff(ware, day, ware == Ware.G100 ? 7 : 1)), words.planner());
            }
        } else {
            office.day();
            customers.changeMinds();
        }
    }

    private void hour(int hour) {
        materials.fetch();
        switch (hour) {
            case 8, 12, 16 -> customers.release();
            case 11, 15, 19 -> customers.ship();
            default -> {}
        }
    }

    /// On the last day nobody orders, on the last two nobody receives.
    private void buy(int hour, LocalDate last) {
        boolean isOpen = last.equals(LocalDate.MAX) || day.isBefore(Shifts.later(last, -1));
        switch (hour) {
            case 7 -> buying.announce();
            case 9 -> {
                if (day.isBefore(last)) {
                    buying.order();
                }
            }
            case 10 -> {
                if (isOpen) {
                    buying.receive();
                }
            }
            default -> {}
        }
    }

    /// A large order leaves a loop nearly dry, another one is at risk, two cards are blocked.
    private void unfinished() {
        long has = story.books().stock(Ware.G150.number(), words.depot(Depot.FINISHED));
        if (has > 2) {
            var large = customers.enter(Ware.G150, Depot.FINISHED, has - 2, day);
            story.does(new Command.ShipOrder(large.number(), large.quantity()), words.planner());
        }
        customers.enter(Ware.G150, Depot.FINISHED, 4 * Ware.G150.container(), Shifts.later(day, 1));
        List<Card> cards = Floor.underWay(story.board());
        for (int i = 0; i < BLOCKED && i < cards.size(); i++) {
            String reason = words.get("plant.block." + i);
            floor.quality().block(cards.get(i), reason, words.planner(), HALF_A_DAY);
        }
    }
}
