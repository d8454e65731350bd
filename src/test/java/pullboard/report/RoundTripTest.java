package pullboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Entry;
import pullboard.board.History;
import pullboard.board.Movement;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.RandomShop;
import pullboard.board.Rules;
import pullboard.board.Shop;
import pullboard.board.ShopFloor;
import pullboard.flow.Filter;

class RoundTripTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anExportImportedIntoAnEmptyBoardGivesTheSameBoardAndTheSameExport(long seed) throws Exception {
        RandomShop shop = new RandomShop(seed);
        for (int i = 0; i < 3000; i++) {
            shop.step();
        }

        Copy copy = copy(shop.board(), shop.ledger());

        assertThat(copy.second()).isEqualTo(copy.first());
        assertThat(places(copy.board())).isEqualTo(places(shop.board()));
        assertThat(copy.board().stations().stream().map(station -> station.name()))
                .containsExactlyInAnyOrderElementsOf(visited(shop));
    }

    @Test
    void aChangeThatWasUndoneAndRedoneEndsWithTheRightQuantity() throws Exception {
        ShopFloor shop = ShopFloor.with("Turning").releases("A");
        shop.does(new Command.ChangeCard(new CardId("A"), new CardFacts("Shaft", 25)));
        shop.undoes();
        assertThat(places(copy(shop.board(), shop.ledger()).board())).isEqualTo(places(shop.board()));

        shop.undoes();
        Copy copy = copy(shop.board(), shop.ledger());

        assertThat(copy.board().card(new CardId("A")).facts().quantity()).isEqualTo(25);
        assertThat(copy.second()).isEqualTo(copy.first());
    }

    @Test
    void aSplitThatWasUndoneLeavesAllPiecesOnTheFirstCard() throws Exception {
        ShopFloor shop = ShopFloor.with("Turning").releases("A");
        shop.does(new Command.SplitCard(new CardId("A"), new CardId("A-2"), 4));
        shop.undoes();

        Copy copy = copy(shop.board(), shop.ledger());

        assertThat(copy.board().card(new CardId("A")).facts().quantity()).isEqualTo(10);
        assertThat(copy.board().card(new CardId("A-2")).place()).isEqualTo(Place.End.CANCELLED);
        assertThat(copy.second()).isEqualTo(copy.first());
    }

    @Test
    void namesAndReasonsOfAnyKindComeBackAsTheyWere() throws Exception {
        ShopFloor shop = ShopFloor.with("=Säge, \"groß\"", "'quoted", "@home", "+5; -3", "Zuschnitt | 切断");
        List<String> numbers = List.of("=1+1", "'=1+1", "''=x", "'n", "-7", "@a", "+", "a,b", "\"", "1;2", "Ä ö");
        for (String number : numbers) {
            shop.does(new Command.AddCard(new CardId(number), new CardFacts("=SUM(A1)", 500)));
            shop.waits(Duration.ofMillis(1234));
            for (String reason : List.of("=cmd", "line\nbreak", "carriage\rreturn\r\n x", "tab\tx", "' =x", "\"q\"")) {
                shop.does(new Command.MoveCard(
                        new CardId(number), Place.working(shop.id("@home")), Pieces.NOT_COUNTED, reason));
                shop.does(new Command.MoveCard(
                        new CardId(number), Place.End.ORDERS, new Pieces(0, 1, -1), "why " + reason));
            }
        }

        Copy copy = copy(shop.board(), shop.ledger());

        assertThat(copy.second()).isEqualTo(copy.first());
        assertThat(places(copy.board())).isEqualTo(places(shop.board()));
        assertThat(copy.reasons()).isEqualTo(reasons(shop.ledger()));
        assertThat(copy.first().lines()).noneMatch(line -> line.matches("(.*,)?\"?[=+@].*"));
    }

    @Test
    void timesKeepTheirFractionsInTheShopsZoneWhenTheClockIsPutBack() throws Exception {
        ShopFloor shop = ShopFloor.with("Turning");
        shop.does(new Command.NameShop(new Shop("Berlin", ZoneId.of("Europe/Berlin"))));
        shop.clockReads(java.time.Instant.parse("2026-10-25T00:30:00.000000001Z"))
                .releases("A");
        shop.clockReads(java.time.Instant.parse("2026-10-25T01:30:00.5Z")).releases("B");

        Copy copy = copy(shop.board(), shop.ledger());

        assertThat(copy.first())
                .contains("2026-10-25T02:30:00.000000001+02:00")
                .contains("2026-10-25T02:30:00.5+01:00");
        assertThat(copy.second()).isEqualTo(copy.first());
    }

    private record Copy(String first, String second, Board board, List<String> reasons) {}

    private Copy copy(Board board, List<Entry> ledger) throws Exception {
        Path first = export("first.csv", board, ledger);
        Reading reading = MovementsFile.read(first, Mapping.NONE, ZoneId.of("Asia/Tokyo"), _ -> true);
        assertThat(reading).isInstanceOf(Reading.Rows.class);
        Decision.Allowed named = allowed(
                Board.EMPTY, new Command.NameShop(new Shop("Copy", board.shop().zone())), board);
        Decision.Allowed imported =
                allowed(named.after(), new Command.ImportHistory(((Reading.Rows) reading).rows()), board);
        List<Entry> copied = List.of(named.entry(), imported.entry());
        Path second = export("second.csv", imported.after(), copied);
        return new Copy(Files.readString(first), Files.readString(second), imported.after(), reasons(copied));
    }

    private static Decision.Allowed allowed(Board board, Command command, Board original) {
        Decision decision = Rules.decide(board, command, "", original.at().plusSeconds(1));
        assertThat(decision).isInstanceOf(Decision.Allowed.class);
        return (Decision.Allowed) decision;
    }

    private Path export(String name, Board board, List<Entry> ledger) throws FileTrouble, IOException {
        Path file = folder.resolve(name);
        long lines = MovementsExport.write(
                file,
                board,
                Filter.ALL,
                (MovementsExport.Source<RuntimeException>) sink -> {
                    History history = new History();
                    ledger.forEach(entry -> history.read(entry, sink));
                },
                _ -> true);
        assertThat(lines).isEqualTo(board.movements());
        return file;
    }

    private static List<String> reasons(List<Entry> ledger) {
        List<String> reasons = new ArrayList<>();
        History history = new History();
        ledger.forEach(entry -> history.read(entry, movement -> reasons.add(movement.reason())));
        return reasons;
    }

    private static Map<CardId, String> places(Board board) {
        Map<CardId, String> places = new TreeMap<>();
        for (Card card : board.cards().values()) {
            String place =
                    card.place() instanceof Place.At at ? board.nameOf(at.station()) + at.lane() : "" + card.place();
            places.put(
                    card.id(),
                    String.join(
                            "|",
                            place,
                            card.facts().part(),
                            card.facts().quantity() + "/" + card.pieces(),
                            "" + card.since()));
        }
        return places;
    }

    private static TreeSet<String> visited(RandomShop shop) {
        TreeSet<String> names = new TreeSet<>();
        History history = new History();
        shop.ledger()
                .forEach(entry -> history.read(entry, (Movement movement) -> {
                    for (Place place : List.of(movement.from(), movement.to())) {
                        if (place instanceof Place.At at) {
                            names.add(shop.board().nameOf(at.station()));
                        }
                    }
                }));
        return names;
    }
}
