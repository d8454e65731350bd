package pullboard.report;

import java.util.ArrayList;
import java.util.List;

/// Gathers problems; keeps the first ones and counts all.
public final class Problems {
    private static final int KEPT = 100;

    private final List<Problem> first = new ArrayList<>();
    private long total;

    public void add(long line, String column, Fault fault, String value) {
        total++;
        if (first.size() < KEPT) {
            first.add(new Problem(line, column, fault, value));
        }
    }

    public boolean isEmpty() {
        return total == 0;
    }

    public Reading.Unreadable reading() {
        return new Reading.Unreadable(first, total);
    }
}
