package pullboard.sample.assembly;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How a part is made.
///
/// @param tasks stations with the hours that a usual card takes, in the order of the route
/// @param needs what goes into it
record Recipe(List<Task> tasks, List<Need> needs) {
    /// @param hours on average
    record Task(Step step, double hours) {}

    /// @param each pieces of the loop's part in one piece
    record Need(Circle circle, long each) {}

    private static final Map<Ware, Recipe> ALL = new EnumMap<>(Ware.class);

    static {
        shaft(Ware.S18, 0.9, 1);
        shaft(Ware.S25, 1, 1);
        shaft(Ware.S32, 1.3, 2);
        shaft(Ware.X40, 1.4, 2);
        gear(Ware.W24, 0.9, 1);
        gear(Ware.W40, 1.1, 1);
        gear(Ware.W60, 1.2, 2);
        gear(Ware.W80, 1.4, 3);
        housing(Ware.H100, 1, Circle.CASTING100);
        housing(Ware.H200, 1.3, Circle.CASTING200);
        plate(Ware.C100, 0.8);
        plate(Ware.F200, 1);
        box(Ware.G100, 0.8, List.of(one(Circle.HOUS100), one(Circle.COVER), one(Circle.SHAFT18), one(Circle.GEAR24)));
        box(Ware.G150, 0.95, List.of(one(Circle.HOUS200), one(Circle.COVER), one(Circle.RACK25), one(Circle.GEAR24)));
        box(Ware.G200, 1.1, List.of(one(Circle.HOUS200), new Need(Circle.COVER, 2), one(Circle.RACK25)));
        box(Ware.M200, 1.1, List.of(one(Circle.HOUS100), one(Circle.FLANGE), one(Circle.RACK25), one(Circle.MOTOR)));
    }

    static Recipe of(Ware ware) {
        Recipe recipe = ALL.get(ware.made());
        if (recipe == null) {
            throw new IllegalArgumentException(ware.number());
        }
        return recipe;
    }

    static Recipe of(String part) {
        return of(Ware.of(part));
    }

    double hours(Step step) {
        return tasks.stream()
                .filter(task -> task.step() == step)
                .mapToDouble(Task::hours)
                .findFirst()
                .orElse(1);
    }

    private static Need one(Circle circle) {
        return new Need(circle, 1);
    }

    private static void shaft(Ware ware, double size, long bars) {
        List<Task> tasks = List.of(
                new Task(Step.SAW, 1.0 * size),
                new Task(Step.TURN, 2.5 * size),
                new Task(Step.MILL, 1.4 * size),
                new Task(Step.HEAT, 7),
                new Task(Step.GRIND, 3.3 * size),
                new Task(Step.INSPECT, 1.4));
        ALL.put(ware, sold(ware, tasks, List.of(new Need(Circle.BAR, bars))));
    }

    private static void gear(Ware ware, double size, long bars) {
        List<Task> tasks = List.of(
                new Task(Step.SAW, 1.0 * size),
                new Task(Step.TURN, 2.4 * size),
                new Task(Step.GEAR, 4.5 * size),
                new Task(Step.DEBURR, 1.0 * size),
                new Task(Step.HEAT, 8),
                new Task(Step.GRIND, 3.4 * size),
                new Task(Step.INSPECT, 1.6));
        ALL.put(ware, sold(ware, tasks, List.of(new Need(Circle.BAR, bars))));
    }

    /// What is made for an order only is packed too.
    private static Recipe sold(Ware ware, List<Task> tasks, List<Need> needs) {
        boolean toOrder = ware == Ware.S32 || ware == Ware.X40 || ware == Ware.W60 || ware == Ware.W80;
        if (!toOrder) {
            return new Recipe(tasks, needs);
        }
        List<Task> all = new ArrayList<>(tasks);
        all.add(new Task(Step.PACK, 0.5));
        return new Recipe(List.copyOf(all), needs);
    }

    private static void housing(Ware ware, double size, Circle casting) {
        List<Task> tasks = List.of(
                new Task(Step.MILL, 4.6 * size),
                new Task(Step.DEBURR, 0.7 * size),
                new Task(Step.WASH, 0.5),
                new Task(Step.INSPECT, 1.2));
        ALL.put(ware, new Recipe(tasks, List.of(one(casting))));
    }

    private static void plate(Ware ware, double size) {
        List<Task> tasks = List.of(
                new Task(Step.SAW, 0.8),
                new Task(Step.TURN, 2.5 * size),
                new Task(Step.MILL, 1.2 * size),
                new Task(Step.DEBURR, 0.6),
                new Task(Step.WASH, 0.5),
                new Task(Step.INSPECT, 0.5));
        ALL.put(ware, new Recipe(tasks, List.of(one(Circle.BAR))));
    }

    private static void box(Ware ware, double size, List<Need> own) {
        List<Need> needs = new ArrayList<>(own);
        needs.add(one(Circle.RACK40));
        needs.add(new Need(Circle.BEARING, 2));
        needs.add(one(Circle.SCREWS));
        List<Task> tasks =
                List.of(new Task(Step.ASSEMBLE, 5.5 * size), new Task(Step.TEST, 2.1 * size), new Task(Step.PACK, 0.9));
        ALL.put(ware, new Recipe(tasks, List.copyOf(needs)));
    }
}
