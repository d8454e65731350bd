package pullboard.plan.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.plan.Fraction;
import pullboard.plan.changeover.SetupTimes;

class TaktTest {
    /// J. Liker, D. Meier, The Toyota Way Fieldbook, 2006, p. 160: 28,800 s for 400 pieces, a pitch of 8 pieces.
    @Test
    void eightHoursForFourHundredPiecesGiveTheFieldbooksPitch() {
        Takt takt = Takt.of(Fraction.of(28_800), Fraction.of(400));

        assertThat(takt.seconds()).isEqualTo(Fraction.of(72));
        assertThat(takt.pitchSeconds(8)).isEqualTo(Fraction.of(576));
    }

    /// fomir.it, I principi fondanti del TPS, parte 5: 10 pieces of 90 s are a pitch of 15 min, 32 columns in 8 hours.
    @Test
    void aBoxForEightHoursHasThirtyTwoColumnsOfAQuarterHour() {
        Takt takt = new Takt(Fraction.of(90));

        assertThat(takt.pitchSeconds(10)).isEqualTo(Fraction.of(15 * 60));
        assertThat(takt.pitches(10, Fraction.of(8 * 3600))).isEqualTo(BigInteger.valueOf(32));
    }

    @Test
    void theTaktIsExact() {
        Takt takt = Takt.of(Fraction.of(330_000), Fraction.of(9_615));

        assertThat(takt.seconds()).isEqualTo(Fraction.of(22_000, 641));
        assertThat(takt.seconds().times(9_615)).isEqualTo(Fraction.of(330_000));
        assertThatThrownBy(() -> Takt.of(Fraction.of(10), Fraction.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Takt.of(Fraction.ZERO, Fraction.ONE)).isInstanceOf(IllegalArgumentException.class);
    }

    /// P. Coy, EPEI Part 1 (mcaconnect.com): 440 of 500 min a day are run time, 180 min of set-ups: three days.
    @Test
    void coysThreePartsComeRoundEveryThreeDays() {
        Epei epei = Epei.of(minutes(170, 150, 120), minutes(45, 60, 75), Fraction.of(500));

        assertThat(epei.free()).isEqualTo(Fraction.of(60));
        assertThat(epei.days()).contains(Fraction.of(3));
        assertThat(epei.batch(Fraction.of(40))).contains(Fraction.of(120));
    }

    /// Coy's three parts as rows of a box: the same demand each day, set-ups from one to the next and round again.
    @Test
    void theRowsOfABoxComeRoundAsOftenAsThePartsOnPaper() {
        Interval day = new Interval(
                HeijunkaBoxTest.MONDAY,
                Instant.parse("2026-11-23T06:00:00Z"),
                Instant.parse("2026-11-23T16:00:00Z"),
                Duration.ofMinutes(500));
        Horizon horizon = new Horizon(List.of(day));
        List<BoxPart> parts = List.of(row("A", 17), row("B", 15), row("C", 12));
        List<BoxDemand> demand = Stream.of("A", "B", "C")
                .map(part -> new BoxDemand(part, day.day(), 100))
                .toList();
        SetupTimes times = SetupTimes.NONE
                .with("A", "B", Duration.ofMinutes(45))
                .with("B", "C", Duration.ofMinutes(60))
                .with("C", "A", Duration.ofMinutes(75));

        Epei epei = Epei.of(HeijunkaBox.levelled(parts, demand, horizon).needs(), horizon, times);

        assertThat(epei.run()).isEqualTo(Fraction.of(440 * 60));
        assertThat(epei.days()).contains(Fraction.of(3));
    }

    private static BoxPart row(String name, int minutes) {
        return new BoxPart(name, 10, Duration.ofMinutes(minutes));
    }

    /// factorycalc.io, EPEI and supermarket sizing: 90 min of set-ups, 420 min available, 350 min run: 1.29 days.
    @Test
    void theSupermarketExampleComesRoundEveryNineSeventhsOfADay() {
        Epei epei = new Epei(Fraction.of(350), Fraction.of(90), Fraction.of(420));

        assertThat(epei.days()).contains(Fraction.of(9, 7));
        assertThat(epei.days().orElseThrow().toBigDecimal(2)).isEqualByComparingTo("1.29");
    }

    @Test
    void aFullResourceNeverComesRound() {
        assertThat(Epei.of(minutes(300, 200), minutes(10, 10), Fraction.of(500)).days())
                .isEmpty();
        assertThat(Epei.of(minutes(300, 250), minutes(10, 10), Fraction.of(500)).free())
                .isEqualTo(Fraction.of(-50));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void moreSetUpOrMoreRunNeverShortensTheInterval(int seed) {
        Random random = new Random(seed);
        Fraction run = Fraction.of(random.nextInt(400));
        Fraction setup = Fraction.of(random.nextInt(300));
        Fraction day = Fraction.of(460);
        Fraction days = new Epei(run, setup, day).days().orElseThrow();

        assertThat(new Epei(run, setup.plus(Fraction.ONE), day).days().orElseThrow())
                .isGreaterThan(days);
        assertThat(new Epei(run.plus(Fraction.ONE), setup, day).days().orElseThrow())
                .isGreaterThanOrEqualTo(days);
        assertThat(new Epei(run, setup, day.plus(Fraction.ONE)).days().orElseThrow())
                .isLessThanOrEqualTo(days);
    }

    private static List<Fraction> minutes(long... minutes) {
        return Stream.of(minutes)
                .flatMapToLong(java.util.Arrays::stream)
                .mapToObj(Fraction::of)
                .toList();
    }
}
