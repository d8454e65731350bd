package pullboard.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.CardNotes;
import pullboard.board.Change;
import pullboard.board.Entry;
import pullboard.board.Movement;
import pullboard.board.Pieces;
import pullboard.board.ServiceClass;
import pullboard.board.StationId;

class FilterTest {

    @Test
    void aFilterCutsTheWindowButNotTheTimesOfCards() {
        Story story = new Story()
                .moves(0, "A", "1")
                .moves(100, "A", "Finished")
                .moves(10, "B", "1")
                .moves(20, "B", "Finished")
                .moves(90, "C", "1")
                .moves(200, "C", "Finished");

        Figures figures = story.figures(new Filter(Story.minute(50), Story.minute(150), null));

        assertThat(figures.cards()).isEqualTo(2);
        assertThat(figures.finished()).isEqualTo(1);
        assertThat(figures.open()).isEqualTo(1);
        assertThat(figures.from()).isEqualTo(Story.minute(50));
        assertThat(figures.to()).isEqualTo(Story.minute(150));
        assertThat(figures.cycleTime().mean()).isEqualTo(Duration.ofMinutes(100));
        assertThat(figures.averageWip()).isEqualTo(1.1, within(1e-12));
        assertThat(figures.littlesLawResidual().getAsDouble()).isEqualTo(0, within(1e-12));
        assertThat(story.figures(new Filter(null, null, "Bush")).cards()).isZero();
    }

    @Test
    void aFilterTakesClassesOrdersAndCards() {
        Story story = new Story()
                .moves(0, "A", "1")
                .moves(9, "A", "Finished")
                .of("Bush")
                .moves(0, "B", "1")
                .moves(0, "C", "2");
        CardFacts facts = new CardFacts("Bush", 10);
        changes(story, new Change.CardChanged(new CardId("B"), facts, facts.withService(ServiceClass.EXPEDITE)));
        CardNotes notes = new CardNotes("", "", "", "", "", "PO-7", "", "", 0, 0);
        changes(story, new Change.NotesChanged(new CardId("C"), CardNotes.NONE, notes));

        assertThat(taken(story, Filter.ALL.ofServices(Set.of(ServiceClass.EXPEDITE))))
                .containsExactly("B");
        assertThat(taken(story, Filter.ALL.ofOrders(Set.of("PO-7")))).containsExactly("C");
        assertThat(taken(story, Filter.ALL.ofOrders(Set.of("PO-8")))).isEmpty();
        assertThat(taken(story, Filter.ALL.ofCards(Set.of(new CardId("A"))))).containsExactly("A");
        assertThat(taken(story, Filter.ALL.ofParts(Set.of("Bush", "Nut")))).containsExactly("B", "C");
        assertThat(taken(story, Filter.ALL.atStations(Set.of(new StationId(1))).ofParts(Set.of("Bush"))))
                .containsExactly("B");
    }

    @Test
    void aMovementIsGivenBackAsItWasRecorded() {
        Story story =
                new Story().moves(0, "A", "1").moves(5, "A", "Finished", Movement.Kind.FINISH, new Pieces(9, 1, 0));

        assertThat(story.log.movement(1)).isEqualTo(story.told.get(1));
        assertThat(story.log.movement(0)).isEqualTo(story.told.get(0));
    }

    private static List<String> taken(Story story, Filter filter) {
        Replay replay = story.replay(filter);
        return IntStream.range(0, replay.cards())
                .filter(replay.ways()::isTaken)
                .mapToObj(card -> replay.log().card(card).number())
                .toList();
    }

    private static void changes(Story story, Change change) {
        story.log.read(new Entry(1, Story.MONDAY, "Ann", Entry.Nature.ACTION, 0, List.of(change)));
    }
}
