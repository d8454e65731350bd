package pullboard.sample.assembly;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Shop;
import pullboard.board.WipLimit;
import pullboard.board.supply.Audit;
import pullboard.board.supply.CheckPlan;
import pullboard.board.supply.DemandPlan;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Master;
import pullboard.board.supply.Part;
import pullboard.board.supply.ReasonCode;
import pullboard.board.supply.SetupTime;
import pullboard.board.supply.Shelf;
import pullboard.board.supply.Supermarket;
import pullboard.board.supply.Supplier;

/// How the plant begins: what it has, and the first count of its stock.
final class Foundation {
    private static final int MACHINING = 26;
    private static final int ASSEMBLY = 9;
    private static final String CALENDAR = "2 x 8";

    private final Words words;

    Foundation(Words words) {
        this.words = words;
    }

    /// The stations, on an empty board.
    Command stations(ZoneId zone) {
        List<Command> commands = new ArrayList<>();
        commands.add(new Command.NameShop(new Shop(words.shop(), zone)));
        for (Step step : Step.values()) {
            commands.add(Command.AddStation.last(words.station(step), WipLimit.cards(step.limit())));
        }
        return new Command.Together(commands);
    }

    /// What needs the stations' numbers.
    Command rest(Floorplan plan) {
        List<Command> commands = new ArrayList<>();
        commands.add(new Command.SetSpanLimit(plan.id(Step.SAW), plan.id(Step.INSPECT), MACHINING));
        commands.add(new Command.SetSpanLimit(plan.id(Step.ASSEMBLE), plan.id(Step.PACK), ASSEMBLY));
        commands.add(new Command.KeepDocument("calendar/" + CALENDAR, Shifts.CALENDAR));
        commands.add(new Command.KeepDocument("calendars", "shop " + CALENDAR + "\n"));
        List<Master> items = new ArrayList<>();
        for (Depot depot : Depot.values()) {
            items.add(new Supermarket(words.depot(depot), words.depotText(depot)));
        }
        for (Vendor vendor : Vendor.values()) {
            items.add(supplier(vendor));
        }
        for (Ware ware : Ware.values()) {
            items.add(part(ware, plan));
        }
        int spot = 0;
        for (Circle circle : Circle.values()) {
            items.add(loop(circle, plan));
            items.add(shelf(circle, ++spot));
        }
        for (Fault fault : Fault.values()) {
            items.add(new ReasonCode(fault.name(), words.reject(fault)));
        }
        items.addAll(setups(plan));
        items.addAll(checks(plan));
        items.forEach(item -> commands.add(new Command.Keep(item)));
        return new Command.Together(commands);
    }

    private Supplier supplier(Vendor vendor) {
        return new Supplier(
                words.vendor(vendor),
                words.contact(vendor),
                vendor.leadDays(),
                vendor.days(),
                new BigDecimal(vendor.minimum()),
                vendor.isSingle(),
                vendor.managesStock());
    }

    private Part part(Ware ware, Floorplan plan) {
        List<Part.Work> work = ware.isBought()
                ? List.of()
                : Recipe.of(ware).tasks().stream()
                        .map(task -> new Part.Work(plan.id(task.step()).value(), words.work(task.step())))
                        .toList();
        return new Part(
                ware.number(),
                words.part(ware),
                words.get("plant.unit"),
                words.family(ware),
                new BigDecimal(ware.cost()),
                ware.container(),
                ware.isBought(),
                ware.isVariant() ? Ware.M200.number() : "",
                ware.isGeneric() ? plan.id(Step.ASSEMBLE).value() : 0,
                work);
    }

    private Loop loop(Circle circle, Floorplan plan) {
        Vendor vendor = circle.vendor();
        Depot source = circle.source();
        boolean made = circle.kind() == Loop.Kind.PRODUCTION || circle.kind() == Loop.Kind.SIGNAL;
        String from = vendor != null ? words.vendor(vendor) : source != null ? words.depot(source) : "";
        return new Loop(
                circle.name(),
                circle.kind(),
                circle.ware().number(),
                from,
                words.depot(circle.depot()),
                circle.container(),
                circle.cards(),
                circle.batch(),
                made ? plan.route(circle.ware()).stream().map(id -> id.value()).toList() : List.of(),
                Duration.ofHours(circle.hours()),
                false,
                source == null ? List.of() : List.of(Loop.Step.IN_TRANSIT));
    }

    private Shelf shelf(Circle circle, int number) {
        long most = circle.container() * circle.cards();
        String spot = circle.depot().letter() + "-" + (number < 10 ? "0" : "") + number;
        return new Shelf(circle.ware().number(), words.depot(circle.depot()), spot, most / 5, most);
    }

    private List<Master> setups(Floorplan plan) {
        List<Master> times = new ArrayList<>();
        times.add(new SetupTime(plan.id(Step.SAW).value(), "", "", Duration.ofMinutes(10)));
        times.add(new SetupTime(plan.id(Step.ASSEMBLE).value(), "", "", Duration.ofMinutes(20)));
        for (Step step : Step.values()) {
            if (step.isSetUp()) {
                int station = plan.id(step).value();
                times.add(new SetupTime(station, "", "", Duration.ofMinutes(45)));
                times.add(
                        new SetupTime(station, words.family(Ware.W24), words.family(Ware.W60), Duration.ofMinutes(30)));
                times.add(
                        new SetupTime(station, words.family(Ware.S18), words.family(Ware.W24), Duration.ofMinutes(60)));
            }
        }
        return times;
    }

    private List<Master> checks(Floorplan plan) {
        CheckPlan.Point bore = new CheckPlan.Point(
                words.get("plant.check.bore"), "mm", new BigDecimal("24.98"), new BigDecimal("25.02"));
        CheckPlan.Point surface = new CheckPlan.Point(words.get("plant.check.surface"), "", null, null);
        CheckPlan.Point noise = new CheckPlan.Point(words.get("plant.check.noise"), "dB", null, new BigDecimal("68"));
        CheckPlan.Point leak = new CheckPlan.Point(words.get("plant.check.leak"), "", null, null);
        return List.of(
                new CheckPlan(
                        words.get("plant.check.inspection"),
                        plan.id(Step.INSPECT).value(),
                        "",
                        List.of(bore, surface),
                        null),
                new CheckPlan(
                        words.get("plant.check.run"), plan.id(Step.TEST).value(), "", List.of(noise, leak), null));
    }

    /// The containers that are there on the first day; the other cards ask for theirs.
    Command stock(Board board) {
        List<Command> commands = new ArrayList<>();
        for (Circle circle : Circle.values()) {
            List<Kanban> cards = board.books().kanbans(circle.name());
            int full = circle.batch() > 1 ? cards.size() : (cards.size() * 3 + 3) / 4;
            for (Kanban kanban : cards.subList(0, full)) {
                commands.add(new Command.StepKanban(kanban.number(), Kanban.State.FULL));
            }
        }
        for (Circle circle : Circle.values()) {
            if (circle.batch() == 1) {
                commands.add(new Command.ReleaseWaiting(circle.name(), circle.cards(), ""));
            }
        }
        return new Command.Together(commands);
    }

    /// An audit that is planned.
    Audit audit(int number, Step step, LocalDate due, Floorplan plan) {
        String name = "A-" + (number < 10 ? "0" : "") + number + " " + words.station(step);
        return new Audit(name, plan.id(step).value(), words.work(step), due, null, false, "", "");
    }

    /// What a customer has called off for the next weeks.
    DemandPlan callOff(Ware ware, LocalDate today, int pieces) {
        List<DemandPlan.Day> days = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            days.add(new DemandPlan.Day(Shifts.later(today, i), pieces + i % 3));
        }
        return new DemandPlan(ware.number(), days);
    }
}
