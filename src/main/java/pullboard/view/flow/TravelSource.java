package pullboard.view.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import pullboard.board.Entry;
import pullboard.control.Records;
import pullboard.control.TroubleException;
import pullboard.flow.travel.TimeTravel;
import pullboard.view.kit.Work;

/// Reads the whole ledger for travelling in it. Waits for the disk: never on the screen's thread.
final class TravelSource {
    /// Progress is told after so many entries.
    private static final int OFTEN = 512;

    private final Records records;

    TravelSource(Records records) {
        this.records = records;
    }

    /// @param until the last revision that counts
    /// @param stale asked now and then; never interrupted, since a file under an interrupted thread closes for all
    /// @return empty: so little has happened that there is no history yet
    /// @throws CancellationException nobody waits for the answer any more
    Optional<TravelModel> read(long until, BooleanSupplier stale, Work.Progress progress) throws TroubleException {
        List<Entry> entries = new ArrayList<>();
        records.entries(entry -> {
            if (entry.revision() <= until) {
                entries.add(entry);
            }
            if (entry.revision() % OFTEN == 0) {
                progress.at(entry.revision(), until);
            }
            return entry.revision() < until && !stale.getAsBoolean();
        });
        Optional<TimeTravel> travel = TimeTravel.of(entries, _ -> !stale.getAsBoolean());
        if (stale.getAsBoolean()) {
            throw new CancellationException();
        }
        return travel.flatMap(TravelModel::of);
    }
}
