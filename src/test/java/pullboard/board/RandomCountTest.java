package pullboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pullboard.board.Finding.Kind;
import pullboard.board.Finding.Remedy;
import pullboard.board.supply.Errand;

/// Any board, any floor: once all that was found is taken over, the board is the floor.
class RandomCountTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void takenOverTheBoardIsWhatWasScanned(long seed) {
        RandomShop shop = new RandomShop(seed);
        for (int step = 0; step < 500; step++) {
            shop.step();
        }
        Random random = new Random(seed);
        Instant now = shop.board().at().plusSeconds(60);
        Board board = unlimited(shop.board(), now);
        Map<Card, Spot> floor = floor(board, random);
        Count count = scanned(board, floor, random, now);

        List<Finding> findings = count.findings(board);
        assertThat(findings).anyMatch(finding -> finding.kind() == Kind.MOVED);
        Settled settled = settled(board, findings, now);

        for (Finding finding : findings) {
            Card card = Objects.requireNonNull(finding.card());
            Card then = Objects.requireNonNull(settled.board().card(card.id()));
            Spot spot = floor.get(card);
            if (settled.left().contains(card)) {
                assertThat(then.place()).isEqualTo(card.place());
            } else if (spot == null) {
                assertThat(finding.isMissing()).as("%s", finding).isTrue();
                assertThat(then.place()).isEqualTo(card.place());
                assertThat(then.ticket().isLost()).isTrue();
            } else {
                assertThat(spot.covers(then.place())).as("%s", finding).isTrue();
                assertThat(then.ticket().isLost()).isFalse();
            }
        }
        assertThat(count.findings(settled.board()))
                .filteredOn(Finding::isDifference)
                .extracting(Finding::card)
                .allMatch(settled.left()::contains);
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

    /// The board once all is taken over, and the closed cards for which the rules say that they cannot come back.
    private record Settled(Board board, Set<Card> left) {}

    private static Settled settled(Board board, List<Finding> findings, Instant now) {
        Map<Finding, Remedy> chosen = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.kind() == Kind.MISSING) {
                chosen.put(finding, Remedy.LOSE);
            } else if (finding.isDifference()) {
                chosen.put(finding, Remedy.TAKE_OVER);
            }
        }
        Set<Card> left = new HashSet<>();
        while (true) {
            Command command = Objects.requireNonNull(Settlement.of(chosen, "count"));
            switch (Rules.decide(board, command, "Ann", now.plusSeconds(600))) {
                case Decision.Allowed allowed -> {
                    return new Settled(allowed.after(), left);
                }
                case Decision.Refused(Refusal why) -> {
                    Finding inTheWay = inTheWay(board, chosen, why);
                    chosen.put(inTheWay, Remedy.LEAVE);
                    left.add(Objects.requireNonNull(inTheWay.card()));
                }
            }
        }
    }

    /// Only a closed card can be in the way: its loop card has gone round again, or its pieces have been used.
    private static Finding inTheWay(Board board, Map<Finding, Remedy> chosen, Refusal why) {
        return chosen.keySet().stream()
                .filter(finding -> finding.kind() == Kind.CLOSED && chosen.get(finding) == Remedy.TAKE_OVER)
                .filter(finding -> names(board, why, finding.code()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("refused: " + why));
    }

    private static boolean names(Board board, Refusal why, String card) {
        return switch (why) {
            case Refusal.PiecesGone(CardId gone, String _) -> gone.number().equals(card);
            case Refusal.KanbanIs(String kanban, var _, var _) -> {
                Errand errand = board.books().find(Errand.class, card);
                yield errand != null && errand.kanban().equals(kanban);
            }
            default -> false;
        };
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
