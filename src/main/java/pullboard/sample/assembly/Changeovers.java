package pullboard.sample.assembly;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import pullboard.board.Card;
import pullboard.board.Command;
import pullboard.board.supply.Setup;

/// Setting up for another family; people learn, it takes less from month to month.
final class Changeovers {
    private static final double BEGIN = 52;
    private static final double LEAST = 26;
    private static final int QUARTER = 15;

    private final Story story;
    private final Words words;
    private final Dice dice;
    private final Floorplan plan;
    private final Map<Step, Ware> set = new EnumMap<>(Step.class);
    private double usual = BEGIN;

    Changeovers(Story story, Words words, Dice dice, Floorplan plan) {
        this.story = story;
        this.words = words;
        this.dice = dice;
        this.plan = plan;
    }

    /// One more day of practice.
    void learn() {
        usual = LEAST + (usual - LEAST) * 0.988;
    }

    /// Quarters of an hour that setting up for the card takes, 0 where nothing is to be done.
    int before(Step step, Card card) {
        if (!step.isSetUp()) {
            return 0;
        }
        Ware next = Ware.of(card.facts().part());
        Ware last = set.put(step, next);
        if (last == null || last.family().equals(next.family())) {
            return 0;
        }
        long minutes = Math.round(Math.max(10, usual * dice.usual()));
        Setup setup = new Setup(
                0,
                story.moment(),
                plan.id(step).value(),
                words.family(last),
                words.family(next),
                Duration.ofMinutes(minutes),
                Duration.ofMinutes(Math.round((BEGIN - usual) * 0.5)),
                words.worker(step.ordinal()));
        story.does(new Command.Record(setup), words.worker(step.ordinal()));
        return (int) (minutes / QUARTER);
    }
}
