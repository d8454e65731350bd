package pullboard.flow.travel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.Change;
import pullboard.board.Entry;

/// The ledger's changes in the order in which they happened: an imported history takes the times that it tells of, all
/// else the time of its entry.
final class Timeline {
    private final List<Step> steps = new ArrayList<>();

    /// One change at its time.
    ///
    /// @param isHistory its entry tells of earlier movements
    private record Step(Instant at, long revision, boolean isHistory, Change change) {}

    static Timeline of(List<Entry> entries) {
        Timeline line = new Timeline();
        for (Entry entry : entries) {
            if (isHistory(entry)) {
                line.addHistory(entry);
            } else {
                entry.changes().forEach(change -> line.add(entry, entry.at(), false, change));
            }
        }
        line.openStations();
        line.steps.sort(Comparator.comparing(Step::at));
        return line;
    }

    /// History that was imported into a board that was set up before happened at stations that were set up later than
    /// it: they are there from its first movement on.
    private void openStations() {
        Instant first = Instant.MAX;
        for (Step step : steps) {
            first = step.isHistory() ? earlier(first, step.at()) : first;
        }
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.change() instanceof Change.StationAdded) {
                steps.set(i, new Step(earlier(first, step.at()), step.revision(), step.isHistory(), step.change()));
            }
        }
    }

    /// Whether the entry tells of movements that happened before it was made: an import.
    static boolean isHistory(Entry entry) {
        for (Change change : entry.changes()) {
            if (change instanceof Change.CardMoved moved && moved.at().isBefore(entry.at())) {
                return true;
            }
        }
        return false;
    }

    private void add(Entry entry, Instant at, boolean isHistory, Change change) {
        steps.add(new Step(at, entry.revision(), isHistory, change));
    }

    /// Stations are there from the first movement on, a card's other changes from its next movement on.
    private void addHistory(Entry entry) {
        Map<CardId, Instant> next = new HashMap<>();
        Instant first = entry.at();
        List<Change> changes = entry.changes();
        Instant[] times = new Instant[changes.size()];
        for (int i = changes.size() - 1; i >= 0; i--) {
            Change change = changes.get(i);
            times[i] = entry.at();
            if (change instanceof Change.CardMoved moved) {
                times[i] = earlier(moved.at(), entry.at());
                next.put(moved.card(), times[i]);
                first = earlier(first, times[i]);
            } else if (change instanceof Change.CardAdded added) {
                times[i] = next.getOrDefault(added.card(), entry.at());
            } else if (change instanceof Change.OfCard changed) {
                times[i] = next.getOrDefault(changed.card(), entry.at());
            }
        }
        for (int i = 0; i < times.length; i++) {
            Change change = changes.get(i);
            add(entry, change instanceof Change.StationAdded ? first : times[i], true, change);
        }
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    int size() {
        return steps.size();
    }

    Instant at(int step) {
        return steps.get(step).at();
    }

    /// How many steps had been made at that instant.
    int until(Instant at) {
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps.get(middle).at().isAfter(at)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// `board` after the steps `start` to before `end`.
    Board fold(Board board, int start, int end) {
        Board now = board;
        List<Change> together = new ArrayList<>();
        for (int i = start; i < end; i++) {
            Step step = steps.get(i);
            together.add(step.change());
            if (i + 1 == end || !isTogether(step, steps.get(i + 1))) {
                now = now.after(entry(step, placed(together, now)));
                together.clear();
            }
        }
        return now;
    }

    /// Imported movements may be taken in one go, since each knows its own time.
    private static boolean isTogether(Step step, @Nullable Step next) {
        return next != null && next.revision() == step.revision() && (next.at().equals(step.at()) || step.isHistory());
    }

    private static Entry entry(Step last, List<Change> changes) {
        return new Entry(last.revision(), last.at(), "", Entry.Nature.ACTION, 0, changes);
    }

    /// A station that history brings in before others were there stands at the end as far as it is known then.
    private static List<Change> placed(List<Change> changes, Board board) {
        List<Change> placed = new ArrayList<>(changes.size());
        int stations = board.stations().size();
        for (Change change : changes) {
            if (change instanceof Change.StationAdded added) {
                placed.add(new Change.StationAdded(added.station(), Math.min(added.position(), stations++)));
            } else {
                stations -= change instanceof Change.StationRemoved ? 1 : 0;
                placed.add(Objects.requireNonNull(change));
            }
        }
        return placed;
    }
}
