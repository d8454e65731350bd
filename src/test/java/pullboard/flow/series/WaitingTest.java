package pullboard.flow.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pullboard.board.StationId;
import pullboard.flow.Filter;
import pullboard.flow.Past;
import pullboard.flow.Replay;
import pullboard.flow.Story;

class WaitingTest {
    private static final long MINUTE = 60_000_000;

    private final Story story = new Story()
            .moves(0, "A", "1")
            .moves(10, "A", "1r")
            .moves(40, "A", "2")
            .moves(50, "A", "Finished")
            .moves(0, "B", "1")
            .moves(5, "B", "1r");

    @Test
    void aCardWaitsFromReadyUntilItIsFetched() {
        Waiting waiting = Waiting.of(story.replay());

        assertThat(waiting.rows())
                .containsExactly(
                        new Waiting.Row(new StationId(1), 1, 30 * MINUTE), new Waiting.Row(new StationId(2), 1, 0));
        assertThat(waiting.mean()).hasValue(15.0 * MINUTE);
    }

    @Test
    void aVisitCountsInTheTimeInWhichItEnded() {
        Filter later = new Filter(Story.minute(45), Story.minute(60), null);
        Waiting waiting = Waiting.of(Replay.of(Past.of(story.log), later));

        assertThat(waiting.rows()).containsExactly(new Waiting.Row(new StationId(2), 1, 0));
        Filter earlier = new Filter(Story.minute(0), Story.minute(40), null);
        assertThat(Waiting.of(Replay.of(Past.of(story.log), earlier)).mean()).isEmpty();
    }
}
