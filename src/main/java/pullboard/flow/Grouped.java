package pullboard.flow;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Numbers that fall into groups (stations, for instance), counted from 0.
public final class Grouped {
    private final int[] ends;
    private int[] group = new int[256];
    private long[] value = new long[256];
    private int size;
    private long[] packed = {};
    private boolean isPacked;

    public Grouped(int groups) {
        ends = new int[groups];
    }

    public void add(int toGroup, long number) {
        if (size == group.length) {
            group = Arrays.copyOf(group, size * 2);
            value = Arrays.copyOf(value, size * 2);
        }
        group[size] = toGroup;
        value[size] = number;
        size++;
        isPacked = false;
    }

    /// To be called once all have been added, before several threads ask.
    public Grouped done() {
        pack();
        return this;
    }

    /// How many numbers a group has.
    public int count(int ofGroup) {
        pack();
        return ends[ofGroup] - start(ofGroup);
    }

    /// A group's numbers, upwards.
    public long[] sorted(int ofGroup) {
        long[] numbers = numbers(ofGroup);
        Arrays.sort(numbers);
        return numbers;
    }

    /// How a group's numbers are spread, as durations in microseconds; null: it has none.
    public @Nullable Spread spread(int ofGroup, Percentile percentile) {
        return Spread.of(numbers(ofGroup), percentile);
    }

    private long[] numbers(int ofGroup) {
        pack();
        return Arrays.copyOfRange(packed, start(ofGroup), ends[ofGroup]);
    }

    private int start(int ofGroup) {
        return ofGroup == 0 ? 0 : ends[ofGroup - 1];
    }

    private void pack() {
        if (isPacked) {
            return;
        }
        Arrays.fill(ends, 0);
        for (int i = 0; i < size; i++) {
            ends[group[i]]++;
        }
        int before = 0;
        for (int i = 0; i < ends.length; i++) {
            int count = ends[i];
            ends[i] = before;
            before += count;
        }
        packed = new long[size];
        for (int i = 0; i < size; i++) {
            packed[ends[group[i]]++] = value[i];
        }
        isPacked = true;
    }
}
