package pullboard.flow.series;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pullboard.flow.Basis;
import pullboard.flow.Blocks;
import pullboard.flow.Micros;
import pullboard.flow.Replay;
import pullboard.flow.Window;
import pullboard.flow.WorkClock;

/// What cards were blocked by, the longest first (Pareto). Of a block counts what lies within the window and before
/// the
/// card was over.
public final class Blockers {
    /// Blocks in all.
    public static final int NEEDS = 5;

    private final Replay replay;
    private final List<Row> rows;
    private final int blocks;

    private Blockers(Replay replay, List<Row> rows, int blocks) {
        this.replay = replay;
        this.rows = rows;
        this.blocks = blocks;
    }

    /// One reason.
    ///
    /// @param open blocks that go on
    /// @param working what of `time` the shop's clock counts
    /// @param upTo share of all blocked time that this reason and those before it make up
    /// @param members indices of the cards
    public record Row(
            String reason, int blocks, int open, Duration time, Duration working, double upTo, List<Integer> members) {
        public Row {
            members = List.copyOf(members);
        }
    }

    public static Blockers of(Replay replay) {
        Map<String, Sum> sums = new HashMap<>();
        Window window = replay.window();
        int count = 0;
        if (window != null) {
            for (int card = 0; card < replay.cards(); card++) {
                if (replay.ways().isTaken(card) && replay.log().blocks(card).count() > 0) {
                    count += add(replay, card, window, sums);
                }
            }
        }
        return new Blockers(replay, rows(sums), count);
    }

    private static int add(Replay replay, int card, Window window, Map<String, Sum> sums) {
        Blocks blocks = replay.log().blocks(card);
        boolean isOpen = replay.ways().isOpen(card);
        long over = isOpen ? window.end() : Math.min(window.end(), replay.ways().since(card));
        int count = 0;
        for (int i = 0; i < blocks.count(); i++) {
            long start = Math.max(blocks.start(i), window.start());
            long end = Math.min(blocks.end(i), over);
            boolean goesOn = isOpen && blocks.start(i) <= over && blocks.end(i) > window.end();
            if (start < end || goesOn) {
                Sum sum = sums.computeIfAbsent(blocks.reason(i), _ -> new Sum());
                sum.add(card, Math.max(0, end - start), goesOn);
                sum.working += start < end ? replay.clock().between(WorkClock.SHOP, start, end) : 0;
                count++;
            }
        }
        return count;
    }

    private static List<Row> rows(Map<String, Sum> sums) {
        List<Map.Entry<String, Sum>> sorted = new ArrayList<>(sums.entrySet());
        sorted.sort(Comparator.comparingLong((Map.Entry<String, Sum> entry) -> -entry.getValue().time)
                .thenComparing(Map.Entry::getKey));
        long all = sorted.stream().mapToLong(entry -> entry.getValue().time).sum();
        List<Row> rows = new ArrayList<>();
        long upTo = 0;
        for (Map.Entry<String, Sum> entry : sorted) {
            Sum sum = entry.getValue();
            upTo += sum.time;
            rows.add(new Row(
                    entry.getKey(),
                    sum.blocks,
                    sum.open,
                    Micros.duration(sum.time),
                    Micros.duration(sum.working),
                    all == 0 ? 0 : (double) upTo / all,
                    sum.cards));
        }
        return List.copyOf(rows);
    }

    public Basis basis() {
        return new Basis(blocks, NEEDS);
    }

    public List<Row> rows() {
        return rows;
    }

    public Behind behind(Row row) {
        return Behind.cards(
                replay, row.members().stream().mapToInt(Integer::intValue).toArray());
    }

    /// What is being added up for one reason.
    private static final class Sum {
        private final List<Integer> cards = new ArrayList<>();
        private int blocks;
        private int open;
        private long time;
        private long working;

        void add(int card, long lasted, boolean goesOn) {
            if (cards.isEmpty() || cards.getLast() != card) {
                cards.add(card);
            }
            blocks++;
            open += goesOn ? 1 : 0;
            time += lasted;
        }
    }
}
