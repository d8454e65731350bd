package pullboard.flow;

/// How many cards were in stations: time-weighted average and maximum over a closed stretch of time.
///
/// Both come from one sweep over the movements in order of time; what arrives and leaves in the same instant counts as
/// its net, since stays are half-open.
///
/// @param average cards; 0 where no time passes
public record Wip(double average, int maximum) {
    static final Wip NONE = new Wip(0, 0);

    /// @param shown the visits that are looked at
    static Wip of(Sequence sequence, Visits visits, int[] shown, Window window) {
        byte[] change = new byte[sequence.size()];
        int now = 0;
        for (int visit : shown) {
            now += add(change, visits.entry(visit), 1);
            add(change, visits.exit(visit), -1);
        }
        double cardSeconds = 0;
        int maximum = 0;
        long since = window.start();
        int[] byTime = sequence.byTime;
        for (int i = 0; i < byTime.length && sequence.at[byTime[i]] <= window.end(); i++) {
            int movement = byTime[i];
            if (change[movement] == 0) {
                continue;
            }
            if (sequence.at[movement] > since) {
                maximum = Math.max(maximum, now);
                cardSeconds += now * ((sequence.at[movement] - since) / 1e6);
                since = sequence.at[movement];
            }
            now += change[movement];
        }
        maximum = Math.max(maximum, now);
        cardSeconds += now * ((window.end() - since) / 1e6);
        return new Wip(window.length() == 0 ? 0 : cardSeconds / (window.length() / 1e6), maximum);
    }

    /// Returns 1 for a visit that began before the data.
    private static int add(byte[] change, int movement, int cards) {
        if (movement < 0) {
            return 1;
        }
        change[movement] += (byte) cards;
        return 0;
    }
}
