package pullboard.view.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Count;
import pullboard.board.Finding;
import pullboard.board.HistoryRow;
import pullboard.board.Pieces;
import pullboard.board.Spot;
import pullboard.board.SpotCode;
import pullboard.board.TicketCode;
import pullboard.paper.PageSize;
import pullboard.report.Mapping;
import pullboard.report.MovementsFile;
import pullboard.report.Reading;
import pullboard.report.RealLog;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.ticket.ScannedSheet;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

/// A stand-still in a shop of 55 stations: the board is printed, work goes on by hand on the paper, and the paper's
/// codes, as they are read from the printed page, are scanned back.
@ScreenTest
class PaperScannedBackTest {
    private static final String FINISHED = SpotCode.of(Spot.FINISHED);

    @TempDir
    Path folder;

    @Test
    void whatWasChangedOnPaperIsWhatDiffers(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT)) {
            Board board = floor.submit(new Command.ImportHistory(history()));
            assertThat(board.stations()).hasSize(55);
            assertThat(board.wip()).isGreaterThan(25);
            Map<String, List<String>> paper =
                    ScannedSheet.print(board, floor.services().now(), PageSize.A3, folder.resolve("board.pdf"));
            assertThat(paper).hasSize(57);
            assertThat(differences(board, paper, floor.services().now())).isEmpty();

            Map<CardId, String> moved = new LinkedHashMap<>();
            List<CardId> gone = new ArrayList<>();
            change(board, paper, moved, gone);
            floor.open("walk");
            hands.click("#sheet");
            floor.run(() -> scan(floor, paper));
            floor.picture("walk-paper");
            hands.click("#look");
            floor.picture("walk-paper-look");
            Map<String, Finding.Kind> expected = new LinkedHashMap<>();
            moved.keySet().forEach(card -> expected.put(card.number(), Finding.Kind.MOVED));
            gone.forEach(card -> expected.put(card.number(), Finding.Kind.MISSING));
            expected.put("WO-BY-HAND", Finding.Kind.UNKNOWN);
            assertThat(shown(floor)).isEqualTo(expected);

            long revision = floor.board().revision();
            hands.click("#apply");
            hands.waitFor("it is recorded", () -> floor.board().revision() == revision + 1);
            moved.forEach((card, code) -> assertThat(SpotCode.read(board, code))
                    .matches(spot -> spot.covers(card(floor.board(), card).place()), card + " at " + code));
            gone.forEach(card -> assertThat(card(floor.board(), card).place())
                    .isEqualTo(card(board, card).place()));
            assertThat(floor.board().cards().values().stream()
                            .filter(card ->
                                    !card.place().equals(card(board, card.id()).place()))
                            .count())
                    .isEqualTo(moved.size());
        }
    }

    private static void scan(Floor floor, Map<String, List<String>> paper) {
        paper.forEach((place, cards) -> {
            floor.services().scans().scanned(place);
            cards.forEach(floor.services().scans()::scanned);
        });
    }

    private static List<Finding> differences(Board board, Map<String, List<String>> paper, Instant now) {
        Count count = Count.NONE;
        for (var place : paper.entrySet()) {
            Spot spot = Objects.requireNonNull(SpotCode.read(board, place.getKey()), place.getKey());
            count = count.at(spot, now);
            for (String code : place.getValue()) {
                count = count.saw(spot, code, now);
            }
        }
        return count.findings(board).stream().filter(Finding::isDifference).toList();
    }

    /// Six cards are carried on to another place, two are finished, two are crossed out, one is written in by hand.
    private static void change(
            Board board, Map<String, List<String>> paper, Map<CardId, String> moved, List<CardId> gone) {
        Random random = new Random(55);
        List<String> places = List.copyOf(paper.keySet());
        for (int i = 0; i < 10; i++) {
            String from;
            do {
                from = places.get(random.nextInt(places.size()));
            } while (from.equals(FINISHED) || paper.get(from).isEmpty() || isChanged(board, paper.get(from), moved));
            String code = paper.get(from).removeFirst();
            CardId card = cardOf(board, code);
            if (i >= 8) {
                gone.add(card);
                continue;
            }
            String to;
            do {
                to = i >= 6 ? FINISHED : places.get(random.nextInt(places.size()));
            } while (to.equals(from));
            paper.get(to).add(code);
            moved.put(card, to);
        }
        paper.get(places.get(3)).add("WO-BY-HAND");
    }

    private static boolean isChanged(Board board, List<String> codes, Map<CardId, String> moved) {
        return moved.containsKey(cardOf(board, codes.getFirst()));
    }

    private static CardId cardOf(Board board, String code) {
        return ((TicketCode.Reading.Known) TicketCode.read(board, code)).card();
    }

    private static Card card(Board board, CardId card) {
        return Objects.requireNonNull(board.card(card));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Finding.Kind> shown(Floor floor) {
        ListView<Finding> rows =
                (ListView<Finding>) Objects.requireNonNull(floor.desk.scene().lookup("#rows"));
        return rows.getItems().stream().collect(Collectors.toMap(Finding::code, Finding::kind));
    }

    /// The real shop as it stood one day in the middle of its log, where the log is there; else one like it.
    private static List<HistoryRow> history() throws Exception {
        if (RealLog.file().isEmpty()) {
            return madeUp();
        }
        Reading reading = MovementsFile.read(RealLog.file().get(), Mapping.NONE, ZoneOffset.UTC, _ -> true);
        List<HistoryRow> rows = ((Reading.Rows) reading).rows();
        Instant day = Instant.parse("2012-03-15T12:00:00Z");
        Set<CardId> begun = rows.stream()
                .filter(row -> row.at().isBefore(day))
                .map(HistoryRow::card)
                .collect(Collectors.toSet());
        // cards that began later stay in whole: they make the stations that were used only later
        return rows.stream()
                .filter(row -> row.at().isBefore(day) || !begun.contains(row.card()))
                .toList();
    }

    private static List<HistoryRow> madeUp() {
        List<HistoryRow> rows = new ArrayList<>();
        Random random = new Random(1);
        Instant then = Instant.parse("2026-03-02T06:00:00Z");
        for (int station = 0; station < 55; station++) {
            for (int card = random.nextInt(4); card >= 0; card--) {
                then = then.plus(Duration.ofMinutes(7));
                CardId id = new CardId("WO-" + station + "-" + card);
                rows.add(new HistoryRow(
                        rows.size() + 2,
                        id,
                        "Shaft " + card,
                        20L,
                        null,
                        then,
                        null,
                        null,
                        "Turning & Milling - Machine " + station,
                        null,
                        Pieces.NOT_COUNTED,
                        "",
                        ""));
            }
        }
        return rows;
    }
}
