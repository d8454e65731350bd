package pullboard.plan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// What books and other programs say of the same numbers.
class PublishedExamplesTest {
    /// Saudi Arabian oil production from 1996 on, million tonnes (Hyndman and Athanasopoulos, "Forecasting: Principles
    /// and Practice", 1st edition, 2013, section 7.1).
    private static final double[] OIL = {
        446.6565229, 454.4733065, 455.6629740, 423.6322388, 456.2713279, 440.5880501,
        425.3325201, 485.1494479, 506.0481621, 526.7919833, 514.2688890, 494.2110193
    };

    /// Passengers of Australian airlines, millions (ibid., section 7.2).
    private static final double[] PASSENGERS = {
        17.5534, 21.8601, 23.8866, 26.9293, 26.8885, 28.8314, 30.0751, 30.9535, 30.1857, 31.5797, 32.577569, 33.477398,
        39.021581, 41.386432, 41.596552
    };

    /// Sheep in Asia, millions (ibid., section 7.4).
    private static final double[] SHEEP = {
        263.917747, 268.307222, 260.662556, 266.639419, 277.515778, 283.834045, 290.309028, 292.474198,
        300.830694, 309.286657, 318.331081, 329.37239, 338.883998, 339.244126, 328.600632, 314.255385,
        314.459695, 321.413779, 329.789292, 346.385165, 352.297882, 348.370515, 417.562922, 417.12357,
        417.749459, 412.233904, 411.946817, 394.697075, 401.49927, 408.270468, 414.2428
    };

    /// Nights of visitors in Australia by quarter, millions (the data set austourists of the R package fpp2).
    private static final double[] NIGHTS = {
        30.05251300, 19.14849600, 25.31769200, 27.59143700, 32.07645600, 23.48796100, 28.47594000, 35.12375300,
        36.83848500, 25.00701700, 30.72223000, 28.69375900, 36.64098600, 23.82460900, 29.31168300, 31.77030900,
        35.17787700, 19.77524400, 29.60175000, 34.53884200, 41.27359900, 26.65586200, 28.27985900, 35.19115300,
        42.20566386, 24.64917133, 32.66733514, 37.25735401, 45.24246027, 29.35048127, 36.34420728, 41.78208136,
        49.27659843, 31.27540139, 37.85062549, 38.83704413, 51.23690034, 31.83855162, 41.32342126, 42.79900337,
        55.70835836, 33.40714492, 42.31663797, 45.15712257, 59.57607996, 34.83733016, 44.84168072, 46.97124960,
        60.01903094, 38.37117851, 46.97586413, 50.73379646, 61.64687319, 39.29956937, 52.67120908, 54.33231689,
        66.83435838, 40.87118847, 51.82853579, 57.49190993, 65.25146985, 43.06120822, 54.76075713, 59.83447494,
        73.25702747, 47.69662373, 61.09776802, 66.05576122
    };

    /// The first level is the first year, as in the book.
    @Test
    void oilProductionIsSmoothedAsInTheBook() {
        assertThat(ahead(new Exponential(0.2, 0, 0, 1, OIL[0], 0, 0), OIL, 2))
                .containsExactly(new double[] {484.802468, 484.802468}, within(1e-6));
        assertThat(ahead(new Exponential(0.6, 0, 0, 1, OIL[0], 0, 0), OIL, 1)[0])
                .isCloseTo(501.837461, within(1e-6));
    }

    @Test
    void thePassengersGoOnAsInTheBook() {
        double start = PASSENGERS[0];
        double slope = PASSENGERS[1] - PASSENGERS[0];

        double[] expected = ahead(new Exponential(0.8, 0.8 * 0.2, 0, 1, start, slope, 0), PASSENGERS, 5);

        assertThat(expected).containsExactly(new double[] {43.76, 45.59, 47.43, 49.27, 51.10}, within(0.005));
    }

    /// `ets(livestock2, model = "AAN", damped = TRUE, phi = 0.98)` of the R package forecast, as recorded in the tests
    /// of
    /// statsmodels (tsa/tests/test_holtwinters.py).
    @Test
    void aTrendThatFadesGoesAsInR() {
        double[] expected =
                ahead(new Exponential(0.97402626, 0.00010006, 0, 0.98, 252.59039965, 6.90265918, 0), SHEEP, 10);

        assertThat(expected[0]).isCloseTo(417.7982003051233, within(1e-4));
        assertThat(expected[4]).isCloseTo(431.5561458813270, within(1e-4));
        assertThat(expected[9]).isCloseTo(447.2614880558126, within(1e-4));
    }

    /// `ets(austourists, model = "AAA", damped = TRUE)` of the R package forecast, as recorded in the tests of
    /// statsmodels (tsa/tests/results/fit_ets_results_seasonal.json).
    @Test
    void aSeasonGoesAsInR() {
        Exponential smoother = new Exponential(
                0.35445427,
                0.03200749,
                0.39993387,
                0.97999997,
                24.01278357,
                0.97770147,
                5.34956637,
                -6.61171798,
                -0.50735902,
                1.76951063);

        double[] expected = ahead(smoother, NIGHTS, 4);

        assertThat(expected)
                .containsExactly(new double[] {76.07768073, 51.61741109, 63.96457729, 68.27886241}, within(1e-5));
    }

    /// As recorded in the tests of the Python package intermittent-forecast (tests/test_croston.py): demand of 3, 4
    /// and 2
    /// after 3, 2 and 4 periods.
    @Test
    void rareDemandGoesAsInOtherPrograms() {
        double[] demand = {0, 0, 3, 0, 4, 0, 0, 0, 2, 0};

        assertThat(sayings(new Method.Croston(0.5, 0.2), demand))
                .containsExactly(new double[] {0, 0, 1, 1, 1.25, 1.25, 1.25, 1.25, 0.904605, 0.904605}, within(1e-6));
        assertThat(sayings(new Method.Sba(0.5, 0.2), demand))
                .containsExactly(
                        new double[] {0, 0, 0.9, 0.9, 1.125, 1.125, 1.125, 1.125, 0.8141447, 0.8141447}, within(1e-6));
        assertThat(sayings(new Method.Tsb(0.3, 0.1), demand))
                .containsExactly(
                        new double[] {
                            0.9, 0.81, 1.029, 0.9261, 1.246839, 1.1221551, 1.0099396, 0.9089456, 1.0123723, 0.9111351
                        },
                        within(1e-6));
    }

    /// R and statsmodels find α = 0.892 where the first level is fitted too; here it is the mean of the first years.
    @Test
    void theFittedWeightIsTheBestOfAll() {
        History oil = History.of(OIL);
        Method.SimpleSmoothing found = (Method.SimpleSmoothing) Fitting.SIMPLE_SMOOTHING.fit(oil, OIL.length);

        double least = Double.POSITIVE_INFINITY;
        for (int percent = 0; percent <= 100; percent++) {
            least = Math.min(least, Fitting.loss(new Method.SimpleSmoothing(percent / 100.0), oil, OIL.length));
        }

        assertThat(Fitting.loss(found, oil, OIL.length)).isLessThanOrEqualTo(least * 1.0005);
        assertThat(found.level()).isBetween(0.8, 1.0);
    }

    /// After each period, what is expected of the next one.
    private static double[] sayings(Method method, double... demand) {
        Smoother smoother = Smoother.of(method, History.of(demand), demand.length);
        double[] said = new double[demand.length];
        double[] next = new double[1];
        for (int i = 0; i < demand.length; i++) {
            smoother.see(demand[i], 0);
            smoother.ahead(new int[demand.length + 1], i + 1, next);
            said[i] = next[0];
        }
        return said;
    }

    private static double[] ahead(Exponential smoother, double[] values, int periods) {
        int season = 4;
        int[] phases = new int[values.length + periods];
        for (int i = 0; i < phases.length; i++) {
            phases[i] = values == NIGHTS ? i % season : 0;
        }
        for (int i = 0; i < values.length; i++) {
            smoother.see(values[i], phases[i]);
        }
        double[] expected = new double[periods];
        smoother.ahead(phases, values.length, expected);
        return expected;
    }
}
