package pullboard.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Change;
import pullboard.board.Entry;
import pullboard.board.Movement;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.Station;
import pullboard.board.StationId;

/// Long histories: cards that go through ten stations one after the other, as an import brings them in.
public final class Histories {
    private static final int STATIONS = 10;
    private static final String[] OPERATORS = {"Ann", "Bob", "Chris", "Dana", ""};

    private Histories() {}

    /// So many movements as one entry, the first of its board.
    public static Entry entry(int movements, Instant start) {
        Random random = new Random(1);
        List<Change> changes = new ArrayList<>(movements + movements / 10);
        for (int i = 0; i < STATIONS; i++) {
            changes.add(
                    new Change.StationAdded(new Station(new StationId(i + 1), "Station " + i, null, null, null), i));
        }
        int made = 0;
        for (int card = 0; made < movements; card++) {
            CardId id = new CardId("WO-" + card);
            changes.add(new Change.CardAdded(id, new CardFacts("Part " + card % 500, 10)));
            Instant at = start.plusSeconds(card * 60L);
            Place from = Place.End.OUTSIDE;
            for (int step = 0; step <= STATIONS && made < movements; step++) {
                Place to = step == STATIONS ? Place.End.FINISHED : Place.working(new StationId(step + 1));
                Movement.Kind kind =
                        step == 0 ? Movement.Kind.ENTER : step == STATIONS ? Movement.Kind.FINISH : Movement.Kind.MOVE;
                Pieces result = step == 0 ? Pieces.NOT_COUNTED : new Pieces(10 - step % 2, step % 2, 0);
                String operator = OPERATORS[random.nextInt(OPERATORS.length)];
                changes.add(new Change.CardMoved(id, from, to, kind, at, result, operator, ""));
                from = to;
                at = at.plusSeconds(random.nextInt(20_000));
                made++;
            }
        }
        return new Entry(1, start, "import", Entry.Nature.IMPORT, 0, changes);
    }
}
