package pullboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.board.Finding.Kind;
import pullboard.board.Finding.Remedy;

/// Any board, any floor: once all that was found is taken over, the board is the floor.
class RandomCountTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void takenOverTheBoardIsWhatWasScanned(long seed) {
        RandomShop shop = new RandomShop(seed);
        for (int step = 0; step < 800; step++) {
            shop.step();
        }
        Random random = new Random(seed);
        Instant now = shop.board().at().plusSeconds(60);
        Board board = unlimited(shop.board(), now);
        Map<Card, Spot> floor = floor(board, random);
        Count count = scanned(board, floor, random, now);

        List<Finding> findings = count.findings(board);
        assertThat(findings).anyMatch(finding -> finding.kind() == Kind.MOVED);
        Board after = settled(board, findings, now);

        for (Finding finding : findings) {
            Card card = Objects.requireNonNull(finding.card());
            Card then = Objects.requireNonNull(after.card(card.id()));
            Spot spot = floor.get(card);
            if (spot == null) {
                assertThat(finding.isMissing()).as("%s", finding).isTrue();
                assertThat(then.place()).isEqualTo(card.place());
                assertThat(then.ticket().isLost()).isTrue();
            } else {
                assertThat(spot.covers(then.place())).as("%s", finding).isTrue();
                assertThat(then.ticket().isLost()).isFalse();
            }
        }
        assertThat(count.findings(after)).noneMatch(Finding::isDifference);
    }

    /// Half of the open cards somewhere, some closed ones too; the others nowhere.
    private static Map<Card, Spot> floor(Board board, Random random) {
        List<Spot> spots = spots(board);
        Map<Card, Spot> floor = new LinkedHashMap<>();
        for (Card card : board.cards().values()) {
            if (random.nextInt(card.isOpen() ? 3 : 20) > 0 == card.isOpen()) {
                floor.put(card, spots.get(random.nextInt(spots.size())));
            }
        }
        return floor;
    }

    private static List<Spot> spots(Board board) {
        List<Spot> spots = new ArrayList<>(List.of(Spot.ORDERS, Spot.FINISHED));
        for (Station station : board.stations()) {
            spots.add(new Spot.Whole(station.id()));
            spots.add(new Spot.One(Place.working(station.id())));
            spots.add(new Spot.One(Place.ready(station.id())));
        }
        return spots;
    }

    private static Count scanned(Board board, Map<Card, Spot> floor, Random random, Instant now) {
        Count count = Count.NONE;
        for (Spot spot : spots(board)) {
            count = count.at(spot, now);
        }
        List<Card> order = new ArrayList<>(floor.keySet());
        Collections.shuffle(order, random);
        for (Card card : order) {
            String code = random.nextBoolean() ? TicketCode.of(card) : card.id().number();
            count = count.saw(floor.get(card), code, now);
        }
        return count;
    }

    private static Board settled(Board board, List<Finding> findings, Instant now) {
        Map<Finding, Remedy> chosen = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.kind() == Kind.MISSING) {
                chosen.put(finding, Remedy.LOSE);
            } else if (finding.isDifference()) {
                chosen.put(finding, Remedy.TAKE_OVER);
            }
        }
        Command command = Objects.requireNonNull(Settlement.of(chosen, "count"));
        Decision decision = Rules.decide(board, command, "Ann", now.plusSeconds(600));
        assertThat(decision).isInstanceOf(Decision.Allowed.class);
        return ((Decision.Allowed) decision).after();
    }

    private static Board unlimited(Board board, Instant now) {
        List<Command> commands = new ArrayList<>();
        for (SpanLimit span : board.spans()) {
            commands.add(new Command.RemoveSpanLimit(span.first(), span.last()));
        }
        for (Station station : board.stations()) {
            if (station.limit() != null) {
                commands.add(new Command.SetLimit(station.id(), null));
            }
        }
        return commands.isEmpty()
                ? board
                : ((Decision.Allowed) Rules.decide(board, new Command.Together(commands), "", now)).after();
    }
}
