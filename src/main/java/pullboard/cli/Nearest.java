package pullboard.cli;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a person who mistyped is likely to have meant.
final class Nearest {
    private Nearest() {}

    /// The known word that differs least, if it differs little; else null. Letter case does not count.
    static @Nullable String to(String typed, Collection<String> known) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        int best = Math.max(1, typed.length() / 3) + 1;
        String nearest = null;
        for (String word : known) {
            int distance = distance(wanted, word.toLowerCase(Locale.ROOT));
            if (distance < best) {
                best = distance;
                nearest = word;
            }
        }
        return nearest;
    }

    /// Letters to add, drop, change or swap with their neighbour (optimal string alignment).
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : step(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] cost) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
