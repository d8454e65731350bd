package pullboard.sample.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.Route;
import pullboard.board.Signals;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.board.supply.Errand;

/// The stations at work, a quarter of an hour at a time: what is finished waits to be pulled, and nobody goes over a
/// limit.
final class Floor {
    private final Story story;
    private final Words words;
    private final Dice dice;
    private final Floorplan plan;
    private final Materials materials;
    private final Quality quality;
    private final Changeovers changeovers;
    private final Map<CardId, Job> jobs = new HashMap<>();

    /// What a card's visit still takes, in quarters of an hour.
    private static final class Job {
        int left;
        boolean begun;
        boolean tested;

        Job(int left) {
            this.left = left;
        }
    }

    Floor(Story story, Words words, Dice dice, Floorplan plan, Materials materials) {
        this.story = story;
        this.words = words;
        this.dice = dice;
        this.plan = plan;
        this.materials = materials;
        quality = new Quality(story, words, dice, plan);
        changeovers = new Changeovers(story, words, dice, plan);
    }

    Changeovers changeovers() {
        return changeovers;
    }

    Quality quality() {
        return quality;
    }

    void step(boolean pulling) {
        for (Step step : List.of(Step.values()).reversed()) {
            if (!station(step).isStopped()) {
                work(step, pulling);
                if (pulling) {
                    pull(step);
                }
            }
        }
    }

    private Station station(Step step) {
        return Objects.requireNonNull(story.board().station(plan.id(step)));
    }

    private void work(Step step, boolean pulling) {
        List<Card> working = story.board().cardsAt(Place.working(plan.id(step))).stream()
                .filter(card -> !card.isHeldUp())
                .limit(step.machines())
                .toList();
        for (Card card : working) {
            Job job = jobs.computeIfAbsent(card.id(), _ -> new Job(quarters(step, card)));
            if (!job.begun) {
                job.begun = true;
                job.left += changeovers.before(step, card);
            }
            job.left--;
            if (job.left <= 0) {
                complete(step, card, job, pulling);
            }
        }
    }

    private int quarters(Step step, Card card) {
        double share = (double) card.pieces() / Ware.of(card.facts().part()).container();
        double hours = Recipe.of(card.facts().part()).hours(step) * Math.clamp(share, 0.5, 2);
        return (int) Math.max(1, Math.round(4 * hours * dice.usual()));
    }

    private void complete(Step step, Card card, Job job, boolean pulling) {
        String by = words.worker(dice.between(0, 5));
        if (!job.tested) {
            job.tested = true;
            if (quality.stops(card, by)) {
                return;
            }
            quality.check(step, card);
            if (quality.goesBack(step, card, by)) {
                jobs.remove(card.id());
                return;
            }
        }
        decide(step, card, by);
        Pieces result = quality.result(step, card, by);
        jobs.remove(card.id());
        StationId next = Route.next(story.board(), card);
        if (next == null) {
            story.does(new Command.MoveCard(card.id(), Place.End.FINISHED, result, ""), by);
            return;
        }
        boolean isNext = pulling && Signals.queue(story.board(), next).isEmpty();
        if (!isNext || !story.tries(new Command.MoveCard(card.id(), Place.working(next), result, ""), by)) {
            story.does(new Command.MoveCard(card.id(), Place.ready(plan.id(step)), result, ""), by);
        }
    }

    /// Late customisation: the card takes the variant of the order that it was released for.
    private void decide(Step step, Card card, String by) {
        boolean isOpen = step == Step.ASSEMBLE && Ware.of(card.facts().part()).isGeneric();
        Errand errand = story.books().find(Errand.class, card.id().number());
        if (isOpen && errand != null && !errand.order().isEmpty()) {
            story.does(new Command.Decide(card.id(), errand.order()), by);
        }
    }

    private void pull(Step step) {
        StationId id = plan.id(step);
        if (story.board().countAt(id) >= step.limit()) {
            return;
        }
        for (Card card : Signals.queue(story.board(), id)) {
            Recipe recipe = Recipe.of(card.facts().part());
            boolean begins = card.place() == Place.End.ORDERS;
            if (begins && !materials.has(recipe, card.pieces())) {
                continue;
            }
            String by = words.worker(dice.between(0, 5));
            if (!story.tries(new Command.MoveCard(card.id(), Place.working(id)), by)) {
                return;
            }
            if (begins) {
                materials.take(recipe, card.pieces());
                quality.nameLot(card, by);
            }
        }
    }

    /// Cards that are worked on, first come first, without those that are held up.
    static List<Card> underWay(Board board) {
        return board.cards().values().stream()
                .filter(card -> card.station() != null && !card.isHeldUp())
                .sorted((a, b) -> Long.compare(a.arrival(), b.arrival()))
                .toList();
    }
}
