package pullboard.flow.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pullboard.board.Movement;
import pullboard.board.Pieces;
import pullboard.flow.Story;

class DataQualityTest {

    @Test
    void aCleanStoryHasNoFindings() {
        Story story = new Story()
                .moves(0, "A", "1")
                .moves(10, "A", "2", Movement.Kind.MOVE, new Pieces(9, 1, 0))
                .moves(21, "A", "Finished", Movement.Kind.FINISH, new Pieces(9, 0, 0));

        assertThat(findings(story)).hasSize(Doubt.values().length).allMatch(Finding::isClean);
    }

    @Test
    void aCardThatLeavesWhereItWasNotIsInTwoPlaces() {
        Story story = new Story().moves(0, "A", "1").cameFrom(10, "A", "2", "3");

        assertThat(finding(story, Doubt.OVERLAP).behind().movements()).containsExactly(1);
        assertThat(finding(story, Doubt.OVERLAP).among()).isEqualTo(2);
    }

    @Test
    void aMovementThatIsToldTwiceIsNoOverlap() {
        Story story = new Story().moves(0, "A", "1").moves(10, "A", "2").cameFrom(10, "A", "1", "2");

        assertThat(finding(story, Doubt.TWICE).behind().movements()).containsExactly(2);
        assertThat(finding(story, Doubt.OVERLAP).isClean()).isTrue();
    }

    @Test
    void visitsThatTookNoTimeAreNamed() {
        Story story = new Story().moves(0, "A", "1").moves(0, "A", "2").moves(5, "A", "Finished");

        Finding finding = finding(story, Doubt.NO_TIME);

        assertThat(finding.found()).isEqualTo(1);
        assertThat(finding.among()).isEqualTo(2);
        assertThat(finding.behind().movements()).containsExactly(0, 1);
    }

    @Test
    void fiveOfTheSameLengthAreOneTooMany() {
        Story story = new Story();
        for (int i = 0; i < 4; i++) {
            story.moves(i, "A" + i, "1").moves(i + 480, "A" + i, "Finished");
        }
        assertThat(finding(story, Doubt.SAME_TIME).isClean()).isTrue();

        story.moves(4, "B", "1").moves(484, "B", "Finished").moves(5, "C", "1").moves(486, "C", "Finished");

        assertThat(finding(story, Doubt.SAME_TIME).found()).isEqualTo(5);
        assertThat(finding(story, Doubt.SAME_TIME).behind().cards()).hasSize(5);
    }

    @Test
    void fiveAmongManyMayBeChance() {
        Story story = new Story();
        for (int i = 0; i < 200; i++) {
            story.moves(i, "A" + i, "1").moves(i + (i < 5 ? 480 : 1000 + i), "A" + i, "Finished");
        }

        assertThat(finding(story, Doubt.SAME_TIME).isClean()).isTrue();
    }

    @Test
    void cardsThatWereUnderWayAreCensored() {
        Story story = new Story().cameFrom(0, "A", "1", "2").moves(0, "B", "1");

        assertThat(finding(story, Doubt.CENSORED).behind().cards()).containsExactly(0);
        assertThat(finding(story, Doubt.CENSORED).among()).isEqualTo(2);
    }

    @Test
    void whatIsRecordedLaterAndHappenedEarlierIsAClockJump() {
        Story story = new Story().moves(50, "A", "1").moves(40, "A", "2");

        assertThat(finding(story, Doubt.CLOCK).behind().movements()).containsExactly(1);
    }

    @Test
    void aVisitLongerThanAllThatEndedWasPerhapsForgotten() {
        Story story = new Story();
        for (int i = 0; i < 5; i++) {
            story.moves(0, "A" + i, "1").moves(100 + i, "A" + i, "Finished");
        }
        story.moves(20, "B", "1").moves(10, "C", "1").moves(120, "D", "2");

        Finding finding = finding(story, Doubt.NEVER_LEFT);

        assertThat(finding.behind().movements()).containsExactly(11);
        assertThat(finding.among()).isEqualTo(3);
    }

    @Test
    void aStationThatNobodyEverLeftIsNamed() {
        Story story = new Story();
        for (int i = 0; i < 4; i++) {
            story.moves(0, "A" + i, "1").moves(i, "A" + i, "2");
        }
        assertThat(finding(story, Doubt.NEVER_LEFT).isClean()).isTrue();

        story.moves(9, "B", "2");

        assertThat(finding(story, Doubt.NEVER_LEFT).found()).isEqualTo(5);
        assertThat(finding(story.moves(10, "B", "3"), Doubt.NEVER_LEFT).isClean())
                .isTrue();
    }

    @Test
    void piecesHaveToAddUpToWhatIsLeft() {
        Story story = new Story()
                .moves(0, "A", "1")
                .moves(1, "A", "2", Movement.Kind.MOVE, new Pieces(7, 3, 0))
                .moves(2, "A", "1", Movement.Kind.UNDO, new Pieces(7, 3, 0))
                .moves(3, "A", "2", Movement.Kind.MOVE, new Pieces(8, 2, 0))
                .moves(4, "A", "Finished", Movement.Kind.FINISH, new Pieces(9, 0, 0));

        Finding finding = finding(story, Doubt.PIECES);

        assertThat(finding.behind().movements()).containsExactly(4);
        assertThat(finding.among()).isEqualTo(3);
    }

    private static List<Finding> findings(Story story) {
        return DataQuality.of(story.replay());
    }

    private static Finding finding(Story story, Doubt doubt) {
        return findings(story).stream()
                .filter(finding -> finding.doubt() == doubt)
                .findFirst()
                .orElseThrow();
    }
}
