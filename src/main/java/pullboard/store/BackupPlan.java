package pullboard.store;

import java.time.Duration;

/// When backups are taken and how many are kept.
///
/// @param every how long at least between two, taken only if something has changed
/// @param last so many of the newest are kept
/// @param days of these last days the newest of each day (UTC) is kept as well
public record BackupPlan(Duration every, int last, int days) {
    /// Every four hours; the last twelve and one of each of thirty days are kept.
    public static final BackupPlan USUAL = new BackupPlan(Duration.ofHours(4), 12, 30);

    public BackupPlan {
        if (every.isNegative() || last < 1 || days < 0) {
            throw new IllegalArgumentException("a plan that keeps nothing");
        }
    }
}
