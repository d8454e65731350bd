package pullboard.flow.forecast;

import java.util.Arrays;
import pullboard.flow.Replay;
import pullboard.flow.Stays;
import pullboard.flow.Visits;

/// How long cards still had to go when they stood where a card stands now; cards that are still under way count for as
/// long as they have been. In elapsed time: nights and days off are in it as often as they were in the history.
final class RemainingTimes {
    /// Finished cards on which percentiles up to 95 can rest.
    static final int NEEDS = 20;

    private static final long DAY = 24 * 3600 * 1_000_000L;

    /// Where each station's visits begin in the arrays below.
    private final int[] starts;
    /// Of each visit the card's age when it began and when it ended.
    private final long[] entered;
    private final long[] left;
    /// Of each visit's card the age at its finish, or its age now.
    private final long[] last;
    private final boolean[] isOver;
    private final long[] cycleTimes;
    private final long[] ages;

    private RemainingTimes(Replay replay, long now) {
        starts = starts(replay);
        int size = starts[starts.length - 1];
        entered = new long[size];
        left = new long[size];
        last = new long[size];
        isOver = new boolean[size];
        long[] finished = new long[replay.cards()];
        long[] open = new long[replay.cards()];
        int finishedCount = 0;
        int openCount = 0;
        int[] next = starts.clone();
        for (int card = 0; card < replay.cards(); card++) {
            if (isCounted(replay, card)) {
                boolean over = replay.ways().isFinished(card);
                long end = over
                        ? replay.ways().finished(card)
                        : Math.max(now, replay.ways().since(card));
                long age = end - replay.ways().started(card);
                put(replay, card, age, next);
                if (over) {
                    finished[finishedCount++] = age;
                } else {
                    open[openCount++] = age;
                }
            }
        }
        cycleTimes = Arrays.copyOf(finished, finishedCount);
        ages = Arrays.copyOf(open, openCount);
    }

    /// @param now in microseconds: up to when the replay tells of open cards
    static RemainingTimes of(Replay replay, long now) {
        return new RemainingTimes(replay, now);
    }

    private static boolean isCounted(Replay replay, int card) {
        return replay.ways().isTimed(card) && !replay.ways().isCancelled(card);
    }

    private static int[] starts(Replay replay) {
        int[] starts = new int[replay.stations() + 1];
        for (int card = 0; card < replay.cards(); card++) {
            if (isCounted(replay, card)) {
                for (int v = replay.ways().firstVisit(card); v < replay.ways().endVisit(card); v++) {
                    starts[replay.visits().station(v) + 1]++;
                }
            }
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        return starts;
    }

    private void put(Replay replay, int card, long age, int[] next) {
        Visits visits = replay.visits();
        long start = replay.ways().started(card);
        for (int v = replay.ways().firstVisit(card); v < replay.ways().endVisit(card); v++) {
            int i = next[visits.station(v)]++;
            entered[i] = visits.entered(v) - start;
            left[i] = visits.left(v) == Stays.OPEN ? age : visits.left(v) - start;
            last[i] = age;
            isOver[i] = replay.ways().isFinished(card);
        }
    }

    /// Of the cards that were at this station at this age.
    Survival atStationAndAge(int station, long age) {
        Cases cases = new Cases();
        for (int i = start(station); i < end(station); i++) {
            if (entered[i] <= age && age < left[i]) {
                cases.add(last[i] - age, isOver[i]);
            }
        }
        return cases.survival();
    }

    /// Of the visits to this station that lasted longer than that, from this moment of the visit on.
    Survival atStationAndStay(int station, long stay) {
        Cases cases = new Cases();
        for (int i = start(station); i < end(station); i++) {
            if (left[i] - entered[i] > stay) {
                cases.add(last[i] - entered[i] - stay, isOver[i]);
            }
        }
        return cases.survival();
    }

    /// Of the cards that were under way for longer than that, wherever they were then.
    Survival atAge(long age) {
        Cases cases = new Cases();
        for (long time : cycleTimes) {
            if (time > age) {
                cases.add(time - age, true);
            }
        }
        for (long time : ages) {
            if (time > age) {
                cases.add(time - age, false);
            }
        }
        return cases.survival();
    }

    /// The chance of taking at most 0, 1, 2 ... days of 24 hours.
    double[] byDays() {
        long longest = Arrays.stream(cycleTimes).max().orElse(0);
        Survival survival = Survival.of(cycleTimes, ages);
        double[] shares = new double[(int) (longest / DAY) + 2];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = survival.before(i * DAY + 1);
        }
        return shares;
    }

    /// Finished ones.
    int cards() {
        return cycleTimes.length;
    }

    private int start(int station) {
        return station < starts.length - 1 ? starts[station] : 0;
    }

    private int end(int station) {
        return station < starts.length - 1 ? starts[station + 1] : 0;
    }

    /// Cases that are being collected.
    private static final class Cases {
        private long[] finished = new long[64];
        private long[] open = new long[16];
        private int finishedCount;
        private int openCount;

        void add(long time, boolean isOver) {
            if (isOver) {
                finished = roomy(finished, finishedCount);
                finished[finishedCount++] = time;
            } else {
                open = roomy(open, openCount);
                open[openCount++] = time;
            }
        }

        private static long[] roomy(long[] numbers, int count) {
            return count < numbers.length ? numbers : Arrays.copyOf(numbers, count * 2);
        }

        Survival survival() {
            return Survival.of(Arrays.copyOf(finished, finishedCount), Arrays.copyOf(open, openCount));
        }
    }
}
