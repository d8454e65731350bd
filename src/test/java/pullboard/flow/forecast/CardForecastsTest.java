package pullboard.flow.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Change;
import pullboard.board.Entry;
import pullboard.flow.Filter;
import pullboard.flow.Past;
import pullboard.flow.Replay;
import pullboard.flow.Story;

class CardForecastsTest {
    private static final int DAY = 24 * 60;

    /// Thirty cards that took 1 to 30 days, half of it at each of two stations.
    private static Story thirty() {
        Story story = new Story();
        for (int i = 1; i <= 30; i++) {
            story.moves(0, "F" + i, "1").moves(i * DAY / 2.0, "F" + i, "2").moves(i * DAY, "F" + i, "Finished");
        }
        return story;
    }

    @Test
    void aYoungCardGoesAsThoseDidThatWereThereAtItsAge() {
        Story story = thirty().moves(28 * DAY, "A", "1");

        CardForecast forecast = inWork(story, 30 * DAY).getFirst();

        assertThat(forecast.grounds()).isEqualTo(CardForecast.Grounds.STATION_AND_AGE);
        assertThat(forecast.basis().has()).isEqualTo(26);
        assertThat(forecast.finish().p50()).isEqualTo(Story.minute((30 - 2 + 17) * DAY));
        assertThat(forecast.finish().at(85)).isEqualTo(Story.minute((30 - 2 + 4 + 23) * DAY));
        assertThat(forecast.dueOdds()).isEmpty();
    }

    /// Sixteen days old at the first station: nobody was; and there for two days: 26 were at the second one.
    @Test
    void whereNobodyWasThereAtThatAgeTheStayDecides() {
        Story story = thirty().moves(14 * DAY, "A", "1").moves(28 * DAY, "A", "2");
        Story older = story.moves(0, "B", "1").moves(28 * DAY, "B", "2");

        List<CardForecast> forecasts = inWork(older, 30 * DAY);

        assertThat(forecasts.getFirst().grounds()).isEqualTo(CardForecast.Grounds.STATION_AND_STAY);
        assertThat(forecasts.getFirst().basis().has()).isEqualTo(26);
        assertThat(forecasts.getLast().card()).isEqualTo(31);
        assertThat(forecasts.getLast().grounds()).isEqualTo(CardForecast.Grounds.STATION_AND_STAY);
    }

    @Test
    void whatIsTooThinIsNotSaid() {
        Story story = new Story();
        for (int i = 1; i <= 19; i++) {
            story.moves(0, "F" + i, "1").moves(i * DAY, "F" + i, "Finished");
        }
        story.moves(0, "A", "1");

        CardForecast forecast = inWork(story, 0).getFirst();

        assertThat(forecast.finish()).isNull();
        assertThat(forecast.basis().missing()).isEqualTo(1);
    }

    @Test
    void oddsAreTheShareThatWouldHaveBeenInTime() {
        Story story = thirty().moves(28 * DAY, "A", "1");
        due(story, "A", LocalDate.of(2026, 3, 2).plusDays(28 + 10));

        CardForecast forecast = inWork(story, 30 * DAY).getFirst();

        // ages 5 to 10 days of 26 cards finish before the eleventh day of its life ends
        assertThat(forecast.dueOdds().getAsDouble()).isEqualTo(6 / 26.0, within(1e-12));
    }

    @Test
    void theQueueWaitsForOthersToFinish() {
        Story story = new Story();
        for (int i = 0; i < 30; i++) {
            story.moves(i * DAY, "F" + i, "1").moves(i * DAY + DAY, "F" + i, "Finished");
        }
        story.moves(30 * DAY + 1, "Q1", "Orders")
                .moves(30 * DAY + 1, "Q2", "Orders")
                .moves(30 * DAY + 1, "Q3", "Orders");
        Instant now = Story.minute(30 * DAY + 60);
        Replay replay = story.replay();
        CardForecasts forecasts =
                CardForecasts.of(replay, DailyOutput.of(replay, ZoneOffset.UTC, _ -> true), now, ZoneOffset.UTC);

        List<CardForecast> queue = forecasts.inQueue(new int[] {30, 31, 32}, 1);

        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        assertThat(queue.get(0).finish().p95()).isEqualTo(end(today.plusDays(1)));
        assertThat(queue.get(1).finish().p50()).isEqualTo(end(today.plusDays(2)));
        assertThat(queue.get(2).finish().p50()).isEqualTo(end(today.plusDays(3)));
        assertThat(queue.get(2).grounds()).isEqualTo(CardForecast.Grounds.QUEUE);
    }

    /// Days drawn until the seventh finish, then a cycle time drawn: three standard errors are 0.5 %.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theQueueIsWhatSimulationGives(int seed) {
        Random random = new Random(seed);
        int[] history = random.ints(25, 0, 4).toArray();
        int[] cycle = random.ints(30, 1, 12).toArray();
        double[] byDays = new double[12];
        for (int days : cycle) {
            for (int i = days; i < byDays.length; i++) {
                byDays[i] += 1.0 / cycle.length;
            }
        }
        Curve exact = ThroughputForecast.of(DailyOutput.of(history), LocalDate.of(2026, 3, 1))
                .curves(7)
                .getLast()
                .then(byDays);
        int[] done = new int[200];
        for (int run = 0; run < 100_000; run++) {
            int day = 0;
            for (int sum = 0; sum < 7; day++) {
                sum += history[random.nextInt(history.length)];
            }
            done[day + cycle[random.nextInt(cycle.length)]]++;
        }

        int sum = 0;
        for (int day = 0; day < 40; day++) {
            sum += done[day];
            assertThat(exact.chance(day)).isEqualTo(sum / 100_000.0, within(0.005));
        }
    }

    /// Out of sample, over half a year of Mondays: what was said with 85 % came true about as often.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void forecastsComeTrueAsOftenAsTheySay(int seed) {
        Past past = Past.of(new SimulatedShop(seed, 300, 6).log());

        BackTest test = BackTest.ofCards(past, Filter.ALL, ZoneOffset.UTC);
        BackTest output = BackTest.ofThroughput(past, Filter.ALL, 7, ZoneOffset.UTC, _ -> true);

        assertThat(test.basis().has()).isGreaterThan(500);
        for (int percent : test.percents()) {
            assertThat(test.share(percent).getAsDouble()).isEqualTo(percent / 100.0, within(0.06));
            assertThat(output.share(percent).getAsDouble()).isEqualTo(percent / 100.0, within(0.2));
        }
        assertThat(output.origins()).hasSizeGreaterThan(20);
    }

    private static List<CardForecast> inWork(Story story, double minute) {
        Replay replay = story.replay();
        return CardForecasts.of(replay, DailyOutput.of(), Story.minute(minute), ZoneOffset.UTC)
                .inWork(replay);
    }

    private static void due(Story story, String card, LocalDate due) {
        CardFacts before = new CardFacts("Shaft", 10);
        Change change = new Change.CardChanged(new CardId(card), before, before.withDue(due));
        story.log.read(new Entry(1, Story.MONDAY, "Ann", Entry.Nature.ACTION, 0, List.of(change)));
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
