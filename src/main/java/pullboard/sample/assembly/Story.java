package pullboard.sample.assembly;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Rules;
import pullboard.board.supply.Books;

/// What was done so far, and the board that it gave: nothing happens here that the rules would refuse.
final class Story {
    private static final Duration BETWEEN = Duration.ofSeconds(7);

    private final List<Told> told = new ArrayList<>();
    private Board board;
    private Instant moment;

    Story(Board board, Instant begin) {
        this.board = board;
        this.moment = begin;
    }

    /// It is so late now.
    void at(Instant time) {
        moment = time.isAfter(moment) ? time : moment;
    }

    Instant moment() {
        return moment;
    }

    LocalDate today() {
        return LocalDate.ofInstant(moment, board.shop().zone());
    }

    Board board() {
        return board;
    }

    Books books() {
        return board.books();
    }

    List<Told> told() {
        return told;
    }

    /// Does it if the rules allow it.
    boolean tries(Command command, String by) {
        if (!(Rules.decide(board, command, by, moment) instanceof Decision.Allowed allowed)) {
            return false;
        }
        told.add(new Told(command, moment, by));
        board = allowed.after();
        moment = moment.plus(BETWEEN);
        return true;
    }

    /// Does what the rules are known to allow.
    void does(Command command, String by) {
        if (!tries(command, by)) {
            throw new IllegalStateException(Rules.decide(board, command, by, moment) + " to " + command);
        }
    }
}
