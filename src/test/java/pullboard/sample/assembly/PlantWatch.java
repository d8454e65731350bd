package pullboard.sample.assembly;

import java.util.ArrayList;
import java.util.List;
import pullboard.board.Entry;

/// Looks at a plant's ledger, entry for entry, as it grows.
public final class PlantWatch {
    private final Watch watch = new Watch(PlantWeeks.BERLIN);

    public void see(Entry entry) {
        watch.see(entry);
    }

    /// Of the last entry seen.
    public long revision() {
        return watch.board().revision();
    }

    /// So far: limits exceeded, stock below nothing, more cards than a loop has, cards that got stuck.
    public List<String> faults() {
        List<String> faults = new ArrayList<>(watch.faults());
        faults.addAll(watch.stuck());
        return faults;
    }

    /// Pieces that do not add up now.
    public List<String> unaccounted() {
        return watch.unaccounted();
    }
}
