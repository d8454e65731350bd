package pullboard.flow.forecast;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import pullboard.board.CardId;
import pullboard.board.Movement;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.StationId;
import pullboard.flow.MovementLog;
import pullboard.flow.Story;

/// Cards that come at random and take a random time at each of three stations, whoever else is there; some go back.
final class SimulatedShop {
    private final Random random;
    private final List<Movement> movements = new ArrayList<>();

    SimulatedShop(long seed, int days, double cardsPerDay) {
        random = new Random(seed);
        double end = days * 1440.0;
        int card = 0;
        for (double at = 0; at < end; at += -Math.log(1 - random.nextDouble()) * 1440 / cardsPerDay) {
            way(card++, at, end);
        }
        movements.sort(Comparator.comparing(Movement::at));
    }

    private void way(int card, double start, double end) {
        double at = start;
        Place place = Place.End.OUTSIDE;
        int station = 1;
        while (at < end) {
            Place to = station == 4 ? Place.End.FINISHED : Place.working(new StationId(station));
            movements.add(movement(card, at, place, to));
            if (station == 4) {
                return;
            }
            at += 60 + 900 * station * Math.exp(random.nextGaussian());
            place = to;
            station += station == 2 && random.nextInt(6) == 0 ? -1 : 1;
        }
    }

    private Movement movement(int card, double minute, Place from, Place to) {
        Instant at = Story.minute(minute);
        return new Movement(
                1, new CardId("C" + card), "Shaft", 1, Movement.Kind.MOVE, at, from, to, Pieces.NOT_COUNTED, "", "");
    }

    MovementLog log() {
        MovementLog log = new MovementLog();
        movements.forEach(log::read);
        return log;
    }
}
