package pullboard.plan.demand;

import java.util.List;
import java.util.function.Function;

/// Families of methods, the plainest first, and how each is fitted: by the least squares of what it would have said
/// of the next period.
enum Fitting {
    NAIVE {
        @Override
        Method fit(History history, int known) {
            return new Method.Naive();
        }
    },
    SEASONAL_NAIVE {
        @Override
        Method fit(History history, int known) {
            return new Method.SeasonalNaive(history.season());
        }
    },
    MOVING_AVERAGE {
        @Override
        Method fit(History history, int known) {
            Method best = new Method.MovingAverage(2);
            double least = Double.POSITIVE_INFINITY;
            for (int periods : AVERAGED) {
                Method method = new Method.MovingAverage(periods);
                double loss = periods > known / 2 ? Double.POSITIVE_INFINITY : loss(method, history, known);
                if (loss < least) {
                    least = loss;
                    best = method;
                }
            }
            return best;
        }
    },
    SIMPLE_SMOOTHING {
        @Override
        Method fit(History history, int known) {
            return search(at -> new Method.SimpleSmoothing(weight(at[0])), history, known, LEVELS);
        }
    },
    HOLT {
        @Override
        Method fit(History history, int known) {
            return search(at -> new Method.Holt(weight(at[0]), weight(at[1])), history, known, LEVELS, TRENDS);
        }
    },
    DAMPED_HOLT {
        @Override
        Method fit(History history, int known) {
            Function<double[], Method> method =
                    at -> new Method.DampedHolt(weight(at[0]), weight(at[1]), damping(at[2]));
            return search(method, history, known, LEVELS, TRENDS, HALVES);
        }
    },
    HOLT_WINTERS {
        @Override
        Method fit(History history, int known) {
            Function<double[], Method> method = at -> {
                double level = weight(at[0]);
                double fading = at[1] == 0 ? 1 : damping(at[3]);
                return new Method.HoltWinters(level, at[1], at[2] * (1 - level), fading, history.season());
            };
            return search(method, history, known, FEW_LEVELS, FEW_TRENDS, FEW_SEASONALS, ENDS);
        }
    },
    CROSTON {
        @Override
        Method fit(History history, int known) {
            return search(at -> new Method.Croston(half(at[0]), half(at[1])), history, known, HALVES, HALVES);
        }
    },
    SBA {
        @Override
        Method fit(History history, int known) {
            return search(at -> new Method.Sba(half(at[0]), half(at[1])), history, known, HALVES, HALVES);
        }
    },
    TSB {
        @Override
        Method fit(History history, int known) {
            return search(at -> new Method.Tsb(half(at[0]), half(at[1])), history, known, HALVES, HALVES);
        }
    };

    private static final int[] AVERAGED = {2, 3, 4, 5, 6, 8, 10, 13, 20, 26, 40, 60};
    private static final double[] LEVELS = {0.05, 0.2, 0.4, 0.6, 0.8, 0.95};
    private static final double[] TRENDS = {0.02, 0.1, 0.3};
    private static final double[] HALVES = {0.2, 0.6};
    private static final double[] FEW_LEVELS = {0.05, 0.3, 0.7};
    private static final double[] FEW_TRENDS = {0, 0.1};
    private static final double[] FEW_SEASONALS = {0.05, 0.3};
    private static final double[] ENDS = {0.5, 1};
    private static final double LEAST = 0.02;
    private static final int BURN_IN = 10;

    abstract Method fit(History history, int known);

    /// What can be tried: seasons need two of them; what smooths intervals needs two demands and a period without one.
    static List<Fitting> possible(History history, int known) {
        int demands = 0;
        for (int i = 0; i < known; i++) {
            demands += history.pieces()[i] > 0 ? 1 : 0;
        }
        boolean isSeasonal = history.season() > 1 && known >= 2 * history.season();
        boolean isRare = demands >= 2 && demands < known;
        return List.of(values()).stream()
                .filter(fitting -> switch (fitting) {
                    case SEASONAL_NAIVE, HOLT_WINTERS -> isSeasonal;
                    case CROSTON, SBA, TSB -> isRare;
                    default -> true;
                })
                .toList();
    }

    private static Method search(Function<double[], Method> method, History history, int known, double[]... grid) {
        return method.apply(Search.least(weights -> loss(method.apply(weights), history, known), grid));
    }

    /// Squared errors of the next period, once the method has run in; what it starts from knows the first ones.
    static double loss(Method method, History history, int known) {
        Smoother smoother = Smoother.of(method, history, known);
        int start = Math.min(known / 2, Math.max(BURN_IN, 2 * history.season()));
        double[] next = new double[1];
        double loss = 0;
        for (int i = 0; i < known; i++) {
            double pieces = history.pieces()[i];
            if (i >= start) {
                smoother.ahead(history.phases(), i, next);
                double error = pieces - Math.max(0, next[0]);
                loss += error * error;
            }
            smoother.see(pieces, history.phases()[i]);
        }
        return loss;
    }

    /// 0.8 to 1, as is usual (Hyndman and Athanasopoulos 2021, section 8.2).
    private static double damping(double weight) {
        return 0.8 + weight / 5;
    }

    /// What learns nothing at all would never see that demand has changed.
    private static double weight(double weight) {
        return LEAST + (1 - LEAST) * weight;
    }

    /// Sizes and intervals are smoothed little: at most half.
    private static double half(double weight) {
        return weight(weight) / 2;
    }
}
