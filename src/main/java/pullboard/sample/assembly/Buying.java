package pullboard.sample.assembly;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pullboard.board.Command;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.PlannedDelivery;
import pullboard.board.supply.Purchase;

/// Orders to suppliers, and what comes, on time or not.
final class Buying {
    private final Story story;
    private final Words words;
    private final Dice dice;
    private final Map<String, LocalDate> arrivals = new HashMap<>();

    Buying(Story story, Words words, Dice dice) {
        this.story = story;
        this.words = words;
        this.dice = dice;
    }

    /// Once a day: everything that is asked for, where it is worth a delivery.
    void order() {
        for (Vendor vendor : Vendor.values()) {
            List<Kanban> wanted = vendor.managesStock() || !orders(vendor) ? List.of() : released(vendor);
            BigDecimal value = wanted.stream().map(this::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (!wanted.isEmpty() && value.compareTo(new BigDecimal(vendor.minimum())) >= 0) {
                place(vendor, wanted);
            }
        }
    }

    /// Twice a week where they come on certain days, else every day.
    private boolean orders(Vendor vendor) {
        DayOfWeek day = story.today().getDayOfWeek();
        return vendor.days().isEmpty() || day == DayOfWeek.TUESDAY || day == DayOfWeek.FRIDAY;
    }

    private void place(Vendor vendor, List<Kanban> wanted) {
        LocalDate delivery = story.today().plusDays(vendor.leadDays());
        while (!Shifts.isWorked(delivery) || !comesOn(vendor, delivery.getDayOfWeek())) {
            delivery = delivery.plusDays(1);
        }
        List<String> kanbans = wanted.stream().map(Kanban::number).toList();
        story.does(new Command.PlacePurchase("", words.vendor(vendor), delivery, kanbans), words.buyer());
        int delay = dice.falls(vendor.late()) ? dice.between(1, 5) : 0;
        String number = story.books().all(Purchase.class).stream()
                .max(Comparator.comparing(Purchase::ordered).thenComparing(Purchase::number))
                .orElseThrow()
                .number();
        arrivals.put(number, Shifts.later(delivery, delay));
    }

    private static boolean comesOn(Vendor vendor, DayOfWeek day) {
        return vendor.days().isEmpty() || vendor.days().contains(day);
    }

    private List<Kanban> released(Vendor vendor) {
        List<Kanban> wanted = new ArrayList<>();
        for (Circle circle : Circle.values()) {
            if (circle.vendor() == vendor) {
                story.books().kanbans(circle.name()).stream()
                        .filter(kanban -> kanban.state() == Kanban.State.RELEASED)
                        .forEach(wanted::add);
            }
        }
        return wanted;
    }

    private BigDecimal value(Kanban kanban) {
        String part = story.books().get(Loop.class, kanban.loop()).part();
        return story.books().get(Part.class, part).cost().multiply(BigDecimal.valueOf(kanban.pieces()));
    }

    /// The suppliers tell what leaves them.
    void announce() {
        LocalDate tomorrow = Shifts.later(story.today(), 1);
        for (Purchase purchase : open()) {
            if (purchase.shipped() == null && !arrival(purchase).isAfter(tomorrow)) {
                story.does(new Command.NoteShipment(purchase.number()), words.buyer());
            }
        }
    }

    /// What stands at the gate today.
    void receive() {
        for (Purchase purchase : open()) {
            Vendor vendor = vendor(purchase.supplier());
            if (!arrival(purchase).isAfter(story.today())) {
                for (Purchase.Line line : purchase.lines()) {
                    receive(vendor, line.kanban(), line.pieces());
                }
            }
        }
        for (Vendor vendor : Vendor.values()) {
            if (vendor.managesStock() && comesOn(vendor, story.today().getDayOfWeek())) {
                released(vendor).forEach(kanban -> receive(vendor, kanban.number(), kanban.pieces()));
            }
        }
    }

    private void receive(Vendor vendor, String kanban, long pieces) {
        long missing = dice.falls(vendor.shortened()) ? Math.max(1, pieces / 10) : 0;
        long rejected = missing > 0 && dice.falls(0.5) ? missing : 0;
        story.does(new Command.Receive(kanban, pieces - missing, rejected), words.buyer());
    }

    private LocalDate arrival(Purchase purchase) {
        return Objects.requireNonNull(arrivals.get(purchase.number()));
    }

    private Vendor vendor(String name) {
        for (Vendor vendor : Vendor.values()) {
            if (words.vendor(vendor).equals(name)) {
                return vendor;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private List<Purchase> open() {
        return story.books().all(Purchase.class).stream()
                .filter(Purchase::isOpen)
                .toList();
    }

    /// What the supplier who manages our stock means to bring on the next two days.
    void foretell() {
        for (Circle circle : Circle.values()) {
            Vendor vendor = circle.vendor();
            LocalDate day = story.today();
            for (int i = 1; vendor != null && vendor.managesStock() && i <= 2; i++) {
                do {
                    day = Shifts.later(day, 1);
                } while (!comesOn(vendor, day.getDayOfWeek()));
                PlannedDelivery plan =
                        new PlannedDelivery(words.vendor(vendor), circle.ware().number(), day, i * circle.container());
                story.does(new Command.Keep(plan), words.buyer());
            }
        }
    }
}
