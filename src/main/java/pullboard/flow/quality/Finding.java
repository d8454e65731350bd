package pullboard.flow.quality;

import pullboard.flow.series.Behind;

/// One doubt and where it lies.
///
/// @param found how many movements, visits or cards
/// @param among of how many that were looked at
public record Finding(Doubt doubt, int found, int among, Behind behind) {
    public boolean isClean() {
        return found == 0;
    }
}
