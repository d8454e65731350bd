package pullboard.flow.travel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Entry;

/// Goes back to any moment of a ledger. Boards of some moments are kept; every other one is folded from the nearest
/// before it. Does not change, so several threads may travel.
///
/// History that was imported is shown when it happened, not when it was imported: before the last import a moment is
/// the past as it is known today. From the last import on, boards are exactly those that were on the screen.
public final class TimeTravel {
    private static final int CHECKPOINTS = 64;
    private static final int SHORTEST = 512;

    private final Timeline told;
    private final Timeline live;
    private final @Nullable Instant turn;
    private final List<Board> toldBoards;
    private final List<Board> liveBoards;

    private TimeTravel(
            Timeline told, Timeline live, @Nullable Instant turn, List<Board> toldBoards, List<Board> liveBoards) {
        this.told = told;
        this.live = live;
        this.turn = turn;
        this.toldBoards = toldBoards;
        this.liveBoards = liveBoards;
    }

    /// @param entries the whole ledger, from the first entry on
    /// @param goOn asked now and then with how many changes are done; false: leave it
    /// @return empty where it was left
    public static Optional<TimeTravel> of(List<Entry> entries, LongPredicate goOn) {
        int imports = 0;
        for (int i = 0; i < entries.size(); i++) {
            imports = Timeline.isHistory(entries.get(i)) ? i + 1 : imports;
        }
        Timeline told = Timeline.of(entries.subList(0, imports));
        Timeline live = Timeline.of(entries.subList(imports, entries.size()));
        Board imported = Board.EMPTY;
        for (Entry entry : entries.subList(0, imports)) {
            if (!goOn.test(0)) {
                return Optional.empty();
            }
            imported = imported.after(entry);
        }
        List<Board> toldBoards = checkpoints(told, Board.EMPTY, goOn);
        List<Board> liveBoards = toldBoards.isEmpty() ? List.of() : checkpoints(live, imported, goOn);
        Instant turn = imports == 0 ? null : entries.get(imports - 1).at();
        return liveBoards.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeTravel(told, live, turn, toldBoards, liveBoards));
    }

    /// The boards before the first, and then after every so many steps; empty where it was left.
    private static List<Board> checkpoints(Timeline line, Board start, LongPredicate goOn) {
        List<Board> boards = new ArrayList<>();
        Board board = start;
        int distance = distance(line);
        boards.add(board);
        for (int step = 0; step + distance <= line.size(); step += distance) {
            if (!goOn.test(step)) {
                return List.of();
            }
            board = line.fold(board, step, step + distance);
            boards.add(board);
        }
        return boards;
    }

    private static int distance(Timeline line) {
        return Math.max(SHORTEST, line.size() / CHECKPOINTS + 1);
    }

    /// When the first change happened; empty: nothing ever did.
    public Optional<Instant> first() {
        return told.size() > 0 ? Optional.of(told.at(0)) : live.size() > 0 ? Optional.of(live.at(0)) : Optional.empty();
    }

    /// When the last change happened.
    public Optional<Instant> last() {
        return live.size() > 0 ? Optional.of(live.at(live.size() - 1)) : Optional.ofNullable(turn);
    }

    /// The way along which one travels.
    public Course course() {
        List<Instant> times = new ArrayList<>(told.size() + live.size() + 1);
        for (int i = 0; i < told.size(); i++) {
            if (turn == null || told.at(i).isBefore(turn)) {
                times.add(told.at(i));
            }
        }
        if (turn != null) {
            times.add(turn);
        }
        for (int i = 0; i < live.size(); i++) {
            if (turn == null || live.at(i).isAfter(turn)) {
                times.add(live.at(i));
            }
        }
        return Course.of(times);
    }

    /// The board as it was at an instant, all that happened then included.
    public Moment at(Instant instant) {
        if (turn != null && instant.isBefore(turn)) {
            int steps = told.until(instant);
            return new Moment(instant, board(told, toldBoards, steps), steps);
        }
        int steps = live.until(instant);
        return new Moment(instant, board(live, liveBoards, steps), told.size() + steps);
    }

    /// The same, on from a moment before it: cheaper where one plays what happened.
    public Moment on(Moment before, Instant instant) {
        boolean isSameLine = turn == null || before.at().isBefore(turn) == instant.isBefore(turn);
        if (!isSameLine || instant.isBefore(before.at())) {
            return at(instant);
        }
        boolean isTold = turn != null && instant.isBefore(turn);
        Timeline line = isTold ? told : live;
        int skipped = isTold ? 0 : told.size();
        int done = before.changes() - skipped;
        int steps = line.until(instant);
        return steps - done > distance(line)
                ? at(instant)
                : new Moment(instant, line.fold(before.board(), done, steps), skipped + steps);
    }

    private static Board board(Timeline line, List<Board> boards, int steps) {
        int checkpoint = steps / distance(line);
        return line.fold(boards.get(checkpoint), checkpoint * distance(line), steps);
    }
}
