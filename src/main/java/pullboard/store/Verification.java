package pullboard.store;

import java.util.List;
import java.util.Optional;
import pullboard.store.tables.Difference;

/// What came of checking everything against the ledger.
///
/// @param revision up to which was checked
/// @param ledgerDamage what is wrong with the ledger itself, or empty
/// @param databaseTrouble why the database could not be compared, or empty
/// @param differences between the ledger and the board or the database, the first {@link #MOST}
public record Verification(
        long revision, Optional<String> ledgerDamage, Optional<String> databaseTrouble, List<Difference> differences) {
    /// More differences than these are not looked for.
    public static final int MOST = 100;

    public Verification {
        differences = List.copyOf(differences);
    }

    public boolean sound() {
        return ledgerDamage.isEmpty() && databaseTrouble.isEmpty() && differences.isEmpty();
    }
}
