package pullboard.control;

import java.util.ArrayList;
import java.util.List;
import pullboard.store.Verification;
import pullboard.store.tables.Difference;

/// What came of checking board and database against the ledger.
///
/// @param revision up to which was checked
/// @param faults one line each; empty: everything is sound
public record Verdict(long revision, List<String> faults) {
    public Verdict {
        faults = List.copyOf(faults);
    }

    public boolean sound() {
        return faults.isEmpty();
    }

    static Verdict of(Verification found) {
        List<String> faults = new ArrayList<>();
        found.ledgerDamage().ifPresent(damage -> faults.add("ledger: " + damage));
        found.databaseTrouble().ifPresent(trouble -> faults.add("database: " + trouble));
        for (Difference difference : found.differences()) {
            faults.add("%s %s: expected %s, found %s"
                    .formatted(difference.table(), difference.key(), difference.expected(), difference.found()));
        }
        return new Verdict(found.revision(), faults);
    }
}
