package pullboard.plan.changeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Place;
import pullboard.board.Refusal;
import pullboard.board.Rules;
import pullboard.board.ServiceClass;
import pullboard.board.ShopFloor;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.board.supply.Part;
import pullboard.board.supply.Setup;
import pullboard.board.supply.SetupTime;
import pullboard.plan.changeover.NextCard.Suggestion;
import pullboard.plan.changeover.NextCard.Why;

class NextCardTest {
    private static final Duration RESERVE = Duration.ofHours(8);
    private static final SetupTimes TIMES = SetupTimes.usual(Duration.ofMinutes(30))
            .with("steel", "brass", Duration.ofMinutes(10))
            .with("brass", "steel", Duration.ofMinutes(50));

    @Test
    void theMatrixKnowsExceptionsAndDirections() {
        assertThat(TIMES.between("steel", "steel")).isZero();
        assertThat(TIMES.between("steel", "brass")).isEqualTo(Duration.ofMinutes(10));
        assertThat(TIMES.between("brass", "steel")).isEqualTo(Duration.ofMinutes(50));
        assertThat(TIMES.between("brass", "nylon")).isEqualTo(Duration.ofMinutes(30));
        assertThat(TIMES.between(null, "steel")).isEqualTo(Duration.ofMinutes(30));
        assertThat(TIMES.longest()).isEqualTo(Duration.ofMinutes(50));
        assertThat(TIMES.without("brass", "steel").longest()).isEqualTo(Duration.ofMinutes(30));
        assertThat(TIMES.with("steel", "steel", Duration.ofMinutes(1)).between("steel", "steel"))
                .isEqualTo(Duration.ofMinutes(1));
        assertThatThrownBy(() -> SetupTimes.usual(Duration.ofMinutes(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsSaidOfOneSideCountsForEveryOther() {
        SetupTimes times = TIMES.with("", "nylon", Duration.ofMinutes(5)).with("copper", "", Duration.ofMinutes(7));

        assertThat(times.between("steel", "nylon")).isEqualTo(Duration.ofMinutes(5));
        assertThat(times.between(null, "nylon")).isEqualTo(Duration.ofMinutes(5));
        assertThat(times.between("nylon", "nylon")).isZero();
        assertThat(times.between("copper", "nylon")).isEqualTo(Duration.ofMinutes(5));
        assertThat(times.between("copper", "brass")).isEqualTo(Duration.ofMinutes(7));
        assertThat(times.between("steel", "brass")).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void theBooksTellTheMatrixAndWhatAStationIsSetUpFor() {
        ShopFloor shop = ShopFloor.with("Turning:5", "Milling:5").releases("1");
        int turning = shop.id("Turning").value();
        shop.does(new Command.Keep(new SetupTime(turning, "", "", Duration.ofMinutes(30))));
        shop.does(new Command.Keep(new SetupTime(turning, "steel", "brass", Duration.ofMinutes(10))));
        shop.does(new Command.Keep(new SetupTime(shop.id("Milling").value(), "", "", Duration.ofMinutes(99))));

        SetupTimes times = SetupTimes.of(shop.board().books(), shop.id("Turning"));
        assertThat(times.usual()).isEqualTo(Duration.ofMinutes(30));
        assertThat(times.between("steel", "brass")).isEqualTo(Duration.ofMinutes(10));

        assertThat(Families.at(shop.board(), shop.id("Turning"))).isNull();
        shop.does(new Command.Record(
                new Setup(0, shop.now(), turning, "", "steel", Duration.ofMinutes(9), Duration.ZERO, "Ann")));
        assertThat(Families.at(shop.board(), shop.id("Turning"))).isEqualTo("steel");
        assertThat(Families.at(shop.board(), shop.id("Milling"))).isNull();
        shop.waits(Duration.ofMinutes(1)).pulls("Turning");
        assertThat(Families.at(shop.board(), shop.id("Turning"))).isEqualTo("Shaft");
        Part shaft = Part.of("Shaft");
        shop.does(new Command.Keep(new Part("Shaft", "", "pcs", "brass", shaft.cost(), 1, false, "", 0, List.of())));
        shop.moves("1", "Turning ready");
        shop.moves("1", "Milling");
        assertThat(Families.at(shop.board(), shop.id("Turning"))).isEqualTo("brass");
        assertThat(Families.of(shop.board(), "Wheel")).isEqualTo("Wheel");
    }

    @Test
    void whereNothingIsUrgentTheFamilyAtHandGoesOn() {
        NextCard advice = advise(card("1", "nylon", 90), card("2", "steel", 200), card("3", "brass", 40));

        assertThat(advice.ranked()).extracting(NextCardTest::told).containsExactly("2", "3", "1");
        Suggestion best = advice.best().orElseThrow();
        assertThat(best.why()).isEqualTo(Why.SAVES_SETUP);
        assertThat(best.setup()).isZero();
        assertThat(best.saved()).isEqualTo(Duration.ofMinutes(30));
        assertThat(advice.ranked().getLast().why()).isEqualTo(Why.IN_TURN);
    }

    @Test
    void whatIsAtRiskGoesBeforeWhatSavesSetUp() {
        NextCard advice = advise(card("1", "steel", 90), card("2", "nylon", 7), card("3", "brass", 3));

        assertThat(advice.ranked()).extracting(NextCardTest::told).containsExactly("3", "2", "1");
        assertThat(advice.ranked()).extracting(Suggestion::why).containsExactly(Why.AT_RISK, Why.AT_RISK, Why.IN_TURN);
        assertThat(advice.best().orElseThrow().saved()).isEqualTo(Duration.ofMinutes(-10));
    }

    @Test
    void whatIsLateGoesByHowLateItIs() {
        NextCard advice = advise(card("1", "steel", -1), card("2", "nylon", -5), card("3", "brass", 2));

        assertThat(advice.ranked()).extracting(NextCardTest::told).containsExactly("2", "1", "3");
        assertThat(advice.best().orElseThrow().why()).isEqualTo(Why.LATE);
    }

    @Test
    void expediteGoesFirstWhateverItNeeds() {
        Candidate expedite = new Candidate(new CardId("9"), "nylon", null, ServiceClass.EXPEDITE, null);

        NextCard advice = advise(card("1", "steel", -5), expedite);

        assertThat(advice.best().orElseThrow().candidate()).isEqualTo(expedite);
        assertThat(advice.best().orElseThrow().why()).isEqualTo(Why.EXPEDITE);
    }

    @Test
    void equalCardsKeepTheOrderOfTheQueue() {
        NextCard advice = advise(card("2", "nylon", 90), card("1", "nylon", 90), card("3", "nylon", null));

        assertThat(advice.ranked()).extracting(NextCardTest::told).containsExactly("2", "1", "3");
        assertThat(advice.best().orElseThrow().why()).isEqualTo(Why.IN_TURN);
    }

    @Test
    void whatTheRulesRefuseIsNamedButNeverProposed() {
        Refusal why = new Refusal.NothingToPull(new StationId(1));
        Candidate refused = new Candidate(new CardId("1"), "steel", RESERVE, ServiceClass.EXPEDITE, why);

        NextCard advice = advise(refused, card("2", "nylon", 90));

        assertThat(advice.ranked()).extracting(NextCardTest::told).containsExactly("2");
        assertThat(advice.refused()).containsExactly(refused);
        assertThat(advise(refused).best()).isEmpty();
    }

    @Test
    void aFullStationIsAdvisedNothing() {
        ShopFloor shop = ShopFloor.with("Turning:1").releases("1", "2").pulls("Turning");

        List<Candidate> waiting = waiting(shop, "Turning");

        assertThat(waiting).hasSize(1);
        assertThat(waiting.getFirst().refused()).isInstanceOf(Refusal.StationFull.class);
        assertThat(NextCard.of(waiting, null, TIMES, RESERVE).best()).isEmpty();
    }

    @Test
    void onlyWhatWaitsForTheStationIsWeighed() {
        ShopFloor shop = ShopFloor.with("Turning:3", "Milling:3").releases("1", "2", "3", "4");
        shop.moves("1", "Turning");
        shop.moves("1", "Turning ready");
        shop.moves("2", "Turning");
        shop.does(new Command.BlockCard(new CardId("3"), "no steel"));

        assertThat(waiting(shop, "Milling"))
                .extracting(candidate -> candidate.card().number())
                .containsExactly("1");
        assertThat(waiting(shop, "Turning"))
                .extracting(candidate -> candidate.card().number())
                .containsExactly("4");
    }

    /// In shops with limits, stops and blocks: the rules take every card that is proposed, the first of the queue's
    /// order is the signal's, and nothing that waits is forgotten.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theRulesTakeWhateverIsProposed(int seed) {
        Random random = new Random(seed);
        ShopFloor shop = ShopFloor.with("Turning:2", "Milling:3", "Packing");
        shop.does(new Command.SetSpanLimit(shop.id("Turning"), shop.id("Milling"), 4));
        for (int i = 0; i < 200; i++) {
            stir(shop, random, i);
            for (Station station : shop.board().stations()) {
                List<Candidate> waiting = waiting(shop, station.name());
                NextCard advice = NextCard.of(waiting, family(random.nextInt(4)), TIMES, RESERVE);
                assertThat(advice.ranked().size() + advice.refused().size()).isEqualTo(waiting.size());
                assertThat(shop.signal(station.name()).next())
                        .isEqualTo(waiting.isEmpty() ? null : waiting.getFirst().card());
                for (Suggestion suggestion : advice.ranked()) {
                    Command pull = new Command.MoveCard(suggestion.candidate().card(), Place.working(station.id()));
                    assertThat(Rules.decide(shop.board(), pull, "", shop.now())).isInstanceOf(Decision.Allowed.class);
                }
            }
        }
    }

    /// The nearer the due date, the better the rank, or the same.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void lessSlackNeverMakesACardWait(int seed) {
        Random random = new Random(seed);
        List<Candidate> cards = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Integer slack = random.nextInt(4) == 0 ? null : random.nextInt(60) - 10;
            cards.add(card("" + i, family(random.nextInt(4)), slack));
        }
        int chosen = random.nextInt(cards.size());
        int before = Integer.MAX_VALUE;
        for (int slack = 80; slack > -20; slack--) {
            cards.set(chosen, card("" + chosen, cards.get(chosen).family(), slack));
            NextCard advice = NextCard.of(cards, "steel", TIMES, RESERVE);
            int rank = advice.ranked().stream().map(NextCardTest::told).toList().indexOf("" + chosen);
            assertThat(rank).isBetween(0, before);
            before = rank;
        }
    }

    private static void stir(ShopFloor shop, Random random, int number) {
        switch (random.nextInt(6)) {
            case 0, 1 ->
                shop.does(new Command.AddCard(
                        new CardId("K" + number),
                        new CardFacts(
                                family(random.nextInt(3)),
                                5,
                                null,
                                ServiceClass.values()[random.nextInt(3)],
                                List.of())));
            case 2 -> {
                Station station = shop.board().stations().get(random.nextInt(3));
                shop.tries(
                        station.isStopped()
                                ? new Command.RestartStation(station.id())
                                : new Command.StopStation(station.id(), "jam"));
            }
            case 3 -> {
                for (Station station : shop.board().stations()) {
                    shop.board().cardsAt(Place.working(station.id())).stream()
                            .findFirst()
                            .ifPresent(card -> shop.tries(new Command.MoveCard(card.id(), Place.ready(station.id()))));
                }
            }
            default ->
                shop.tries(new Command.PullInto(
                        shop.board().stations().get(random.nextInt(3)).id()));
        }
    }

    private static List<Candidate> waiting(ShopFloor shop, String station) {
        return Candidate.waiting(
                shop.board(), shop.id(station), shop.now(), card -> card.facts().part(), _ -> null);
    }

    private static NextCard advise(Candidate... cards) {
        return NextCard.of(List.of(cards), "steel", TIMES, RESERVE);
    }

    private static Candidate card(String number, String family, @Nullable Integer slackHours) {
        Duration slack = slackHours == null ? null : Duration.ofHours(slackHours);
        return new Candidate(new CardId(number), family, slack, ServiceClass.STANDARD, null);
    }

    private static String family(int number) {
        return List.of("steel", "brass", "nylon", "copper").get(number);
    }

    private static String told(Suggestion suggestion) {
        return suggestion.candidate().card().number();
    }
}
