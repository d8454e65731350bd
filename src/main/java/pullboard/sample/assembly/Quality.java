package pullboard.sample.assembly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.supply.CheckResult;
import pullboard.board.supply.Reject;

/// Rejects, rework, checks, blocked cards, lots of castings.
final class Quality {
    private static final int LONGEST_BLOCK = 24;

    private final Story story;
    private final Words words;
    private final Dice dice;
    private final Floorplan plan;
    private final Map<CardId, Instant> blocked = new HashMap<>();

    Quality(Story story, Words words, Dice dice, Floorplan plan) {
        this.story = story;
        this.words = words;
        this.dice = dice;
        this.plan = plan;
    }

    /// Now and then something is in the way; also what was in the way is over in time.
    boolean stops(Card card, String by) {
        blocked.entrySet().removeIf(entry -> !entry.getValue().isAfter(story.moment()) && frees(entry.getKey(), by));
        if (!dice.falls(0.006)) {
            return false;
        }
        String reason = words.get("plant.block." + dice.between(0, 2));
        block(card, reason, by, dice.between(3, LONGEST_BLOCK));
        return true;
    }

    /// @param quarters of an hour that it stays so, at least
    void block(Card card, String reason, String by, int quarters) {
        story.does(new Command.BlockCard(card.id(), reason), by);
        blocked.put(card.id(), story.moment().plus(Shifts.STEP.multipliedBy(quarters)));
    }

    private boolean frees(CardId card, String by) {
        story.tries(new Command.UnblockCard(card), by);
        return true;
    }

    void check(Step step, Card card) {
        if (step.looks() && dice.falls(0.3)) {
            boolean isRun = step == Step.TEST;
            double value = isRun ? 64 + 2 * dice.wobble() : 25 + 0.012 * dice.wobble();
            BigDecimal measured = BigDecimal.valueOf(value).setScale(isRun ? 1 : 3, RoundingMode.HALF_UP);
            boolean good = isRun ? value <= 68 : Math.abs(measured.doubleValue() - 25) <= 0.02;
            String first = isRun ? words.get("plant.check.noise") : words.get("plant.check.bore");
            String second = isRun ? words.get("plant.check.leak") : words.get("plant.check.surface");
            List<CheckResult.Answer> answers = List.of(
                    new CheckResult.Answer(first, good, measured),
                    new CheckResult.Answer(second, !dice.falls(0.02), null));
            String name = isRun ? words.get("plant.check.run") : words.get("plant.check.inspection");
            CheckResult result = new CheckResult(
                    0, story.moment(), plan.id(step).value(), name, card.id().number(), answers, words.inspector());
            story.does(new Command.Record(result), words.inspector());
        }
    }

    /// Whether it is sent back and there is room for it.
    boolean goesBack(Step step, Card card, String by) {
        if (!step.looks() || !dice.falls(0.015)) {
            return false;
        }
        List<Recipe.Task> tasks = Recipe.of(card.facts().part()).tasks();
        Step target = step == Step.TEST
                ? Step.ASSEMBLE
                : tasks.stream().anyMatch(task -> task.step() == Step.GRIND) ? Step.GRIND : Step.MILL;
        String reason = words.reject(Fault.at(step, dice));
        return story.tries(
                new Command.MoveCard(card.id(), Place.working(plan.id(target)), Pieces.NOT_COUNTED, reason), by);
    }

    /// What came out of a visit; a reject is written down with its reason.
    Pieces result(Step step, Card card, String by) {
        double share = step.looks() ? 0.018 : 0.006;
        if (card.pieces() < 2 || !dice.falls(share)) {
            return Pieces.NOT_COUNTED;
        }
        boolean held = step == Step.TEST || dice.falls(0.2);
        long bad = Math.min(card.pieces() / 2, dice.between(1, 2));
        Fault fault = Fault.at(step, dice);
        Reject reject = new Reject(
                0,
                story.moment(),
                plan.id(step).value(),
                card.id().number(),
                card.facts().part(),
                bad,
                held,
                fault.name(),
                by);
        story.does(new Command.Record(reject), by);
        return new Pieces(card.pieces() - bad, held ? 0 : bad, held ? bad : 0);
    }

    /// Housings carry the lot of their castings: one a working day.
    void nameLot(Card card, String by) {
        if (card.facts().part().equals(Ware.H100.number())) {
            story.does(new Command.NameLot(card.id(), lot()), by);
        }
    }

    private String lot() {
        return "CH-" + story.today();
    }
}
