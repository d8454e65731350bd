package pullboard.sample.assembly;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Station;
import pullboard.board.WipLimit;
import pullboard.board.supply.Audit;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Lot;

/// What happens beside the work: audits, counts, stops, limits raised for a while, lots held.
final class Office {
    private static final int COUNTED = 4;

    private final Story story;
    private final Words words;
    private final Dice dice;
    private final Floorplan plan;
    private final Foundation foundation;
    private final List<Audit> audits = new ArrayList<>();
    private int audited;
    private @Nullable Step stopped;
    private Instant restart = Instant.MAX;
    private @Nullable String held;
    private LocalDate release = LocalDate.MAX;

    Office(Story story, Words words, Dice dice, Floorplan plan) {
        this.story = story;
        this.words = words;
        this.dice = dice;
        this.plan = plan;
        foundation = new Foundation(words);
    }

    /// Once on a working day, in the morning.
    void day() {
        if (story.today().getDayOfWeek() == DayOfWeek.MONDAY) {
            planAudit();
            count();
        }
        audit();
        endRaise();
        releaseLot();
        if (dice.falls(0.05)) {
            raise();
        }
        if (dice.falls(0.02)) {
            hold();
        }
    }

    private void planAudit() {
        Step step = Step.values()[audited % Step.values().length];
        LocalDate due = Shifts.later(story.today(), dice.between(6, 12));
        Audit audit = foundation.audit(++audited, step, due, plan);
        audits.add(audit);
        story.does(new Command.Keep(audit), words.inspector());
    }

    private void audit() {
        for (Audit audit : List.copyOf(audits)) {
            if (!audit.due().isAfter(story.today()) && dice.falls(0.4)) {
                boolean kept = !dice.falls(0.2);
                audits.remove(audit);
                Audit done = new Audit(
                        audit.name(),
                        audit.station(),
                        audit.document(),
                        audit.due(),
                        story.today(),
                        kept,
                        kept ? "" : words.get("plant.finding." + dice.between(0, 2)),
                        words.inspector());
                story.does(new Command.Keep(done), words.inspector());
            }
        }
    }

    /// A few pieces are always missing.
    private void count() {
        Circle circle = dice.falls(0.5) ? Circle.BEARING : Circle.SCREWS;
        String place = words.depot(circle.depot());
        long has = story.books().stock(circle.ware().number(), place);
        Command count = new Command.CountStock(
                circle.ware().number(), place, Math.max(0, has - dice.between(1, COUNTED)), words.get("plant.counted"));
        story.tries(count, words.planner());
    }

    private void raise() {
        Step step = dice.falls(0.6) ? Step.GRIND : Step.HEAT;
        Station station = station(step);
        if (station.raiseAt(story.moment()) == null) {
            Instant until = Shifts.later(story.today(), 20)
                    .atTime(6, 0)
                    .atZone(story.board().shop().zone())
                    .toInstant();
            story.does(
                    new Command.RaiseLimit(
                            station.id(), step.limit() + 1, until, words.planner(), words.get("plant.raise")),
                    words.planner());
        }
    }

    /// As soon as the station holds no more than it usually may.
    private void endRaise() {
        for (Station station : story.board().stations()) {
            WipLimit limit = station.limit();
            boolean fits = limit != null && story.board().load(station.id(), limit.unit()) <= limit.amount();
            if (station.raiseAt(story.moment()) != null && fits && dice.falls(0.5)) {
                story.does(new Command.EndRaise(station.id()), words.planner());
            }
        }
    }

    private Station station(Step step) {
        return Objects.requireNonNull(story.board().station(plan.id(step)));
    }

    /// Stands still for some hours, seldom; a quarter of an hour at a time.
    void andon() {
        Step halted = stopped;
        if (halted != null && !story.moment().isBefore(restart)) {
            story.does(new Command.RestartStation(plan.id(halted)), words.worker(halted.ordinal()));
            stopped = null;
        } else if (halted == null && dice.falls(0.0015)) {
            Step step = Step.values()[dice.between(0, Step.values().length - 1)];
            story.does(
                    new Command.StopStation(plan.id(step), words.get("plant.stop." + dice.between(0, 2))),
                    words.worker(step.ordinal()));
            stopped = step;
            restart = story.moment().plus(Shifts.STEP.multipliedBy(dice.between(3, 14)));
        }
    }

    /// Holds the newest lot of castings of which something is still here.
    void hold() {
        String lot = newest();
        if (held == null && lot != null) {
            story.does(new Command.HoldLot(lot, words.get("plant.hold")), words.inspector());
            held = lot;
            release = Shifts.later(story.today(), dice.between(1, 2));
        }
    }

    private @Nullable String newest() {
        Set<String> full = new HashSet<>();
        for (Kanban kanban : story.books().kanbans(Circle.HOUS100.name())) {
            if (kanban.state() == Kanban.State.FULL) {
                full.add(kanban.tripCard());
            }
        }
        return story.books().all(Lot.class).stream()
                .filter(lot -> full.contains(lot.card()) || isOpen(lot))
                .map(Lot::lot)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private boolean isOpen(Lot lot) {
        Card card = story.board().card(new CardId(lot.card()));
        return card != null && card.isOpen();
    }

    private void releaseLot() {
        if (held != null && !story.today().isBefore(release)) {
            story.does(new Command.ReleaseLot(held), words.inspector());
            held = null;
        }
    }
}
