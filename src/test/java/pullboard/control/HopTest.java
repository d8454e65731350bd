package pullboard.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class HopTest {
    private final Deque<Runnable> screen = new ArrayDeque<>();
    private final List<String> seen = new ArrayList<>();
    private String board = "empty";
    private final Watchers<String> boards = new Watchers<>(() -> board);
    private final Watchers<String> states = new Watchers<>(() -> "undo " + board);
    private final Hop hop = new Hop(screen::add, boards, states);

    @Test
    void boardStateAndAnswerOfAMoveComeToTheScreenTogether() {
        follow();
        move("moved");

        assertThat(screen).as("so that one frame shows them").hasSize(1);
        arrive();
        assertThat(seen).containsExactly("moved", "undo moved", "answer moved");
    }

    @Test
    void aBurstIsToldOnceWithTheNewestBoardAndAllAnswers() {
        follow();
        move("first");
        move("second");

        assertThat(screen).hasSize(1);
        arrive();
        assertThat(seen).containsExactly("second", "undo second", "answer first", "answer second");
    }

    @Test
    void aRefusalIsAnsweredAndTellsNobodyElse() {
        follow();
        hop.send(List.of(() -> seen.add("refused")));
        arrive();

        assertThat(seen).containsExactly("refused");
    }

    @Test
    void anAnswerComesThoughAWatcherFails() {
        boards.add(_ -> {
            throw new IllegalStateException("bug of a screen");
        });
        follow();
        move("moved");

        assertThatThrownBy(this::arrive).hasMessage("bug of a screen");
        assertThat(seen).contains("undo moved", "answer moved");
        move("moved on");
        assertThat(screen).as("the next move comes all the same").hasSize(1);
    }

    private void follow() {
        boards.add(seen::add);
        states.add(seen::add);
    }

    private void move(String next) {
        board = next;
        boards.changed();
        states.changed();
        hop.send(List.of(() -> seen.add("answer " + next)));
    }

    private void arrive() {
        screen.remove().run();
    }
}
