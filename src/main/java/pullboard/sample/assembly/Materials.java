package pullboard.sample.assembly;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pullboard.board.Command;
import pullboard.board.supply.Kanban;

/// What goes into the work: containers are opened one after the other, and an opened one is an empty card.
final class Materials {
    private final Story story;
    private final Words words;
    private final Dice dice;
    private final Map<Circle, Long> opened = new EnumMap<>(Circle.class);
    private final Map<Circle, List<Kanban>> known = new EnumMap<>(Circle.class);
    private long revision = -1;

    Materials(Story story, Words words, Dice dice) {
        this.story = story;
        this.words = words;
        this.dice = dice;
    }

    /// Whether there is enough for so many pieces.
    boolean has(Recipe recipe, long pieces) {
        return recipe.needs().stream().allMatch(need -> reach(need.circle()) >= need.each() * pieces);
    }

    private long reach(Circle circle) {
        return opened.getOrDefault(circle, 0L)
                + full(circle).stream().mapToLong(Kanban::pieces).sum();
    }

    void take(Recipe recipe, long pieces) {
        for (Recipe.Need need : recipe.needs()) {
            long wanted = need.each() * pieces;
            while (opened.getOrDefault(need.circle(), 0L) < wanted) {
                Kanban next = full(need.circle()).getFirst();
                story.does(new Command.Consume(next.number()), words.worker(dice.between(0, 5)));
                opened.merge(need.circle(), next.pieces(), Long::sum);
            }
            opened.merge(need.circle(), -wanted, Long::sum);
        }
    }

    private List<Kanban> full(Circle circle) {
        if (revision != story.board().revision()) {
            revision = story.board().revision();
            known.clear();
        }
        return known.computeIfAbsent(circle, this::find);
    }

    private List<Kanban> find(Circle circle) {
        return story.books().kanbans(circle.name()).stream()
                .filter(kanban -> kanban.state() == Kanban.State.FULL && !kanban.isBlocked())
                .sorted(Comparator.comparing(Kanban::since).thenComparing(Kanban::number))
                .toList();
    }

    /// What is fetched from another supermarket: one round sets off, the next one brings.
    void fetch() {
        for (Circle circle : Circle.values()) {
            if (circle.source() == null) {
                continue;
            }
            for (Kanban kanban : story.books().kanbans(circle.name())) {
                Kanban.State next = switch (kanban.state()) {
                    case RELEASED -> Kanban.State.IN_TRANSIT;
                    case IN_TRANSIT -> Kanban.State.FULL;
                    default -> kanban.state();
                };
                if (next != kanban.state()) {
                    story.tries(new Command.StepKanban(kanban.number(), next), words.worker(4));
                }
            }
        }
    }
}
