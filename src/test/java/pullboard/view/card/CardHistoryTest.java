package pullboard.view.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pullboard.board.Board;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Entry;
import pullboard.board.History;
import pullboard.board.Movement;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.Rules;
import pullboard.board.ServiceClass;
import pullboard.board.StationId;

class CardHistoryTest {
    private static final CardId CARD = new CardId("WO-1049");
    private static final StationId CUTTING = new StationId(1);

    private final List<Entry> entries = new ArrayList<>();
    private final List<Movement> movements = new ArrayList<>();
    private Board board = Boards.shop();
    private int minutes;

    @Test
    void theHistoryTellsWhereHowLongAndWhatCameOut() {
        after(0, new Command.AddCard(CARD, new CardFacts("Shaft", 40)));
        after(90, new Command.MoveCard(CARD, Place.working(CUTTING)));
        after(120, new Command.MoveCard(CARD, Place.ready(CUTTING), new Pieces(37, 3, 0), ""));

        List<HistoryLine> lines = history(Locale.ENGLISH).lines();

        assertThat(lines).extracting(HistoryLine::what).containsExactly("Ready", "Pulled", "Released");
        assertThat(lines.getFirst().where()).isEqualTo("Cutting → Cutting (Ready)");
        assertThat(lines.getFirst().details()).isEqualTo("after 2 h · 37 good, 3 rejected · Kim");
        assertThat(lines.get(1).stay()).isEqualTo("after 1 h");
        assertThat(lines.getLast().where()).isEqualTo("Orders");
    }

    @Test
    void blocksAndChangedFactsStandBetweenTheMovements() {
        after(0, new Command.AddCard(CARD, new CardFacts("Shaft", 40)));
        after(10, new Command.BlockCard(CARD, "Kein Material"));
        after(70, new Command.UnblockCard(CARD));
        after(5, new Command.ChangeCard(CARD, new CardFacts("Shaft", 40).withService(ServiceClass.EXPEDITE)));
        after(5, new Command.ChangeCard(CARD, new CardFacts("Shaft", 30).withService(ServiceClass.EXPEDITE)));

        CardHistory history = history(Locale.GERMAN);
        entries.forEach(history::add);

        assertThat(history.lines())
                .extracting(HistoryLine::what, HistoryLine::where, HistoryLine::stay)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Geändert", "Shaft, 30 Stück", ""),
                        org.assertj.core.groups.Tuple.tuple("Klasse", "Eilig", ""),
                        org.assertj.core.groups.Tuple.tuple("Entsperrt", "Kein Material", "nach 1 h"),
                        org.assertj.core.groups.Tuple.tuple("Gesperrt", "Kein Material", ""),
                        org.assertj.core.groups.Tuple.tuple("Freigegeben", "Aufträge", ""));
    }

    @Test
    void otherCardsAreNoneOfItsHistory() {
        after(0, new Command.AddCard(new CardId("WO-7"), new CardFacts("Shaft", 40)));
        after(0, new Command.BlockCard(new CardId("WO-7"), "x"));

        CardHistory history = history(Locale.ENGLISH);
        entries.forEach(history::add);

        assertThat(history.lines()).isEmpty();
    }

    private CardHistory history(Locale language) {
        CardHistory history = new CardHistory(CARD, board, Boards.MONDAY.plusSeconds(86_400), language);
        history.add(movements.stream().filter(m -> m.card().equals(CARD)).toList());
        return history;
    }

    private void after(int later, Command command) {
        minutes += later;
        Decision decision = Rules.decide(board, command, "Kim", Boards.MONDAY.plusSeconds(60L * minutes + 600));
        Decision.Allowed allowed = (Decision.Allowed) decision;
        board = allowed.after();
        entries.add(allowed.entry());
        movements.clear();
        History history = new History();
        entries.forEach(entry -> history.read(entry, movements::add));
    }
}
