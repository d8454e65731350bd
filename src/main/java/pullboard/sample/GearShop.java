package pullboard.sample;

import java.util.ArrayList;
import java.util.List;
import pullboard.board.Command;
import pullboard.board.Shop;
import pullboard.board.WipLimit;
import pullboard.text.Texts;

/// What the gear shop has: stations, parts, people.
final class GearShop {
    private final Texts texts;

    GearShop(Texts texts) {
        this.texts = texts;
    }

    /// A station of the sample.
    ///
    /// @param machines how many cards are worked on at a time
    /// @param hours that a card takes, on average
    record Step(String key, int limit, int machines, double hours) {}

    /// Grinding is the bottleneck.
    static final List<Step> STEPS = List.of(
            new Step("turning", 5, 4, 8.6),
            new Step("milling", 4, 3, 6.4),
            new Step("grinding", 3, 2, 4.7),
            new Step("heat", 4, 3, 6.4),
            new Step("inspection", 4, 2, 3.8),
            new Step("packing", 6, 1, 1.6));

    static final int GRINDING = 2;
    static final int HEAT = 3;
    static final int INSPECTION = 4;

    private static final int PARTS = 7;
    private static final int PEOPLE = 4;

    Command setUp(Shop shop) {
        List<Command> commands = new ArrayList<>();
        commands.add(new Command.NameShop(shop));
        for (Step step : STEPS) {
            commands.add(Command.AddStation.last(name(step), WipLimit.cards(step.limit())));
        }
        return new Command.Together(commands);
    }

    String name(Step step) {
        return text("station." + step.key());
    }

    String part(int choice) {
        return text("part." + Math.floorMod(choice, PARTS));
    }

    String person(int choice) {
        return text("person." + Math.floorMod(choice, PEOPLE));
    }

    String text(String key) {
        return texts.get(key);
    }
}
