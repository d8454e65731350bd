package pullboard.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import pullboard.board.CardId;
import pullboard.board.Movement;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.StationId;

/// Twelve cards that go anywhere, drawn by a seed, and where each of them is at any time by the plainest replay.
public final class RandomHistory {
    public static final int STEPS = 400;
    public static final int STATIONS = 3;

    private final Random random;
    private final int stepSeconds;
    private final List<Movement> told = new ArrayList<>();

    /// @param stepSeconds all times are multiples of it
    public RandomHistory(long seed, int stepSeconds) {
        random = new Random(seed);
        this.stepSeconds = stepSeconds;
        for (int card = 0; card < 12; card++) {
            tell(card);
        }
    }

    private void tell(int card) {
        int now = random.nextInt(STEPS / 2);
        Place place = Place.End.OUTSIDE;
        int moves = 1 + random.nextInt(12);
        for (int i = 0; i < moves; i++) {
            Place to = i == moves - 1 && random.nextBoolean() ? Place.End.FINISHED : place();
            told.add(movement(card, now, place, to));
            place = to;
            now += random.nextInt(3) == 0 ? 0 : random.nextInt(15);
        }
    }

    private Movement movement(int card, int step, Place from, Place to) {
        return new Movement(
                told.size() + 1L,
                new CardId("C" + card),
                "Shaft",
                5,
                Movement.Kind.MOVE,
                at(step),
                from,
                to,
                Pieces.NOT_COUNTED,
                "",
                "");
    }

    private Place place() {
        return switch (random.nextInt(9)) {
            case 0 -> Place.End.ORDERS;
            case 1 -> Place.End.FINISHED;
            case 2 -> Place.End.CANCELLED;
            case 3, 4 -> Place.ready(new StationId(1 + random.nextInt(STATIONS)));
            default -> Place.working(new StationId(1 + random.nextInt(STATIONS)));
        };
    }

    public List<Movement> told() {
        return told;
    }

    public MovementLog log() {
        MovementLog log = new MovementLog();
        told.forEach(log::read);
        return log;
    }

    public Instant at(int step) {
        return Story.MONDAY.plusSeconds((long) step * stepSeconds);
    }

    public int step(Movement movement) {
        return (int) (Duration.between(Story.MONDAY, movement.at()).toSeconds() / stepSeconds);
    }

    public int first() {
        return told.stream().mapToInt(this::step).min().orElseThrow();
    }

    public int last() {
        return told.stream().mapToInt(this::step).max().orElseThrow();
    }

    public Set<CardId> cards() {
        Set<CardId> cards = new LinkedHashSet<>();
        told.forEach(movement -> cards.add(movement.card()));
        return cards;
    }

    public List<Movement> way(CardId id) {
        return told.stream().filter(movement -> movement.card().equals(id)).toList();
    }

    /// Where a card is in the step that begins at `step`.
    public Place placeAt(CardId id, int step) {
        Place place = Place.End.OUTSIDE;
        for (Movement movement : way(id)) {
            if (step(movement) <= step) {
                place = movement.to();
            }
        }
        return place;
    }

    /// Cards that are in a station in the step that begins at `step`.
    public int wip(int step) {
        int wip = 0;
        for (CardId id : cards()) {
            wip += placeAt(id, step) instanceof Place.At ? 1 : 0;
        }
        return wip;
    }

    public static boolean isAt(Place place, StationId station) {
        return place instanceof Place.At at && at.station().equals(station);
    }
}
