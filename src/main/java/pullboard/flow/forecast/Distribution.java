package pullboard.flow.forecast;

import java.util.Arrays;

/// The chance of each whole number from 0 up; does not change.
public final class Distribution {
    /// Surely 0.
    public static final Distribution ZERO = new Distribution(0, new double[] {1});

    /// What is less likely at either end is dropped: it is below the rounding of a sum of a million of them.
    private static final double NEGLIGIBLE = 1e-18;

    /// A percentage is reached also where rounding takes the last digit.
    private static final double ROUNDING = 1e-12;

    private final int first;
    private final double[] chances;

    private Distribution(int first, double[] chances) {
        this.first = first;
        this.chances = chances;
    }

    /// Each of the samples is as likely as the others; at least one, none below 0.
    public static Distribution of(int[] samples) {
        int most = Arrays.stream(samples).max().orElseThrow();
        int[] counts = new int[most + 1];
        for (int sample : samples) {
            counts[sample]++;
        }
        double[] chances = new double[most + 1];
        for (int i = 0; i <= most; i++) {
            chances[i] = (double) counts[i] / samples.length;
        }
        return trimmed(0, chances);
    }

    /// Of the sum of two numbers that know nothing of each other: the convolution.
    public Distribution plus(Distribution other) {
        double[] sums = new double[chances.length + other.chances.length - 1];
        for (int j = 0; j < other.chances.length; j++) {
            double chance = other.chances[j];
            if (chance > 0) {
                for (int i = 0; i < chances.length; i++) {
                    sums[i + j] += chances[i] * chance;
                }
            }
        }
        return trimmed(first + other.first, sums);
    }

    private static Distribution trimmed(int first, double[] chances) {
        int start = 0;
        while (start < chances.length - 1 && chances[start] <= NEGLIGIBLE) {
            start++;
        }
        int end = chances.length;
        while (end > start + 1 && chances[end - 1] <= NEGLIGIBLE) {
            end--;
        }
        boolean isWhole = start == 0 && end == chances.length;
        return new Distribution(first + start, isWhole ? chances : Arrays.copyOfRange(chances, start, end));
    }

    /// The chance of exactly `number`.
    public double of(int number) {
        int index = number - first;
        return index < 0 || index >= chances.length ? 0 : chances[index];
    }

    /// The chance of `number` or more.
    public double atLeast(int number) {
        if (number <= first) {
            return 1;
        }
        double sum = 0;
        for (int i = chances.length - 1; i >= number - first; i--) {
            sum += chances[i];
        }
        return Math.min(1, sum);
    }

    /// The largest number whose chance of being reached is at least so many percent.
    public int reached(int percent) {
        double sum = 0;
        for (int i = chances.length - 1; i > 0; i--) {
            sum += chances[i];
            if (isReached(sum, percent)) {
                return first + i;
            }
        }
        return first;
    }

    public double mean() {
        double mean = first;
        for (int i = 0; i < chances.length; i++) {
            mean += i * chances[i];
        }
        return mean;
    }

    static boolean isReached(double chance, int percent) {
        return chance >= percent / 100.0 - ROUNDING;
    }
}
