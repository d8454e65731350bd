package pullboard.view.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pullboard.board.Board;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Place;
import pullboard.board.Rules;
import pullboard.board.ServiceClass;
import pullboard.flow.MovementLog;
import pullboard.flow.Past;
import pullboard.store.Recorded;
import pullboard.text.Dates;
import pullboard.text.Texts;
import pullboard.view.kit.Marks;

/// What tiles and the bottom bar say of the odds of the gear shop's cards.
class OddsTest {
    private static final List<Recorded> HISTORY = GearShop.history();
    private static final Board SHOP = HISTORY.getLast().after();
    private static final CardId FIRST = new CardId("WO-1040");
    private static final CardId SECOND = new CardId("WO-1036");
    private static final CardId LATER = new CardId("WO-1039");
    private static final CardId LATE = new CardId("WO-1047");

    @Test
    void everyCardInWorkHasOddsOnceTheShopHasAHistory() {
        Odds odds = of(HISTORY);

        assertThat(odds.of(SHOP.card(FIRST)).onTime().getAsDouble()).isBetween(0.0, 1.0);
        assertThat(odds.of(SHOP.card(FIRST)).finish()).isAfter(GearShop.NOW);
    }

    @Test
    void theQueueIsForecastInTheOrderOfPulling() {
        Instant later = GearShop.NOW.plus(Duration.ofDays(10));
        List<Recorded> history = new ArrayList<>(HISTORY);
        does(history, new Command.MoveCard(new CardId("WO-1049"), Place.working(GearShop.TURNING)), later);
        CardFacts facts = new CardFacts("Bush 12/18", 5).withDue(GearShop.TODAY.plusDays(20));
        does(history, new Command.AddCard(new CardId("WO-2000"), facts), later);
        does(history, new Command.AddCard(new CardId("WO-2001"), facts), later);
        CardFacts urgent = new CardFacts("Bush 12/18", 5, facts.due(), ServiceClass.EXPEDITE, List.of());
        does(history, new Command.AddCard(new CardId("WO-2002"), urgent), later);

        Odds odds = of(history, later);

        assertThat(Stream.of("WO-2001", "WO-2000", "WO-2002")
                        .map(number -> odds.cards().get(new CardId(number)))
                        .map(likely -> likely.onTime().getAsDouble()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aShopWithoutHistoryHasNone() {
        List<Recorded> thin = HISTORY.subList(0, 40);

        assertThat(of(thin)).isEqualTo(Odds.NONE);
    }

    @Test
    void theBarNamesTheLeastLikelyOfTheNextDay() {
        Odds odds = new Odds(Map.of(FIRST, due(0.9), SECOND, due(0.4), LATER, due(0.1), LATE, due(0)));

        assertThat(odds.nextDue(SHOP, GearShop.TODAY)).isEqualTo(SECOND);
        assertThat(Odds.NONE.nextDue(SHOP, GearShop.TODAY)).isNull();
    }

    @Test
    void aTileSaysTheOddsWithAShapeOrTheDay() {
        Instant midnight =
                LocalDate.of(2026, 11, 27).atStartOfDay(GearShop.BERLIN).toInstant();
        Odds odds = new Odds(Map.of(
                FIRST, due(0.729), SECOND, due(0.999), LATER, new Odds.Likely(midnight, OptionalDouble.empty())));
        TileWords words = words(odds);

        assertThat(words.of(FIRST).odds()).isEqualTo(new TileOdds("72 %", "72 % likely on time", Marks.Chance.EVEN));
        assertThat(words.of(SECOND).odds().words()).isEqualTo("99 %");
        assertThat(words.of(SECOND).odds().chance()).isEqualTo(Marks.Chance.GOOD);
        assertThat(words.of(LATER).odds().words()).isEqualTo("by Thu 26 Nov");
        assertThat(words.of(LATE).odds()).isEqualTo(TileOdds.NONE);
    }

    @Test
    void aFinishOfTodayIsATime() {
        Odds odds =
                new Odds(Map.of(LATER, new Odds.Likely(Instant.parse("2026-11-21T15:10:00Z"), OptionalDouble.empty())));

        assertThat(words(odds).of(LATER).odds().words()).isEqualTo("by 16:10");
    }

    private static void does(List<Recorded> history, Command command, Instant at) {
        Decision.Allowed allowed =
                (Decision.Allowed) Rules.decide(history.getLast().after(), command, "Ann", at);
        history.add(new Recorded(allowed.entry(), allowed.after()));
    }

    private static Odds.Likely due(double chance) {
        return new Odds.Likely(GearShop.NOW, OptionalDouble.of(chance));
    }

    private static Odds of(List<Recorded> history) {
        return of(history, GearShop.NOW);
    }

    private static Odds of(List<Recorded> history, Instant now) {
        MovementLog log = new MovementLog();
        history.forEach(one -> log.read(one.entry()));
        return Odds.of(Past.of(log), history.getLast().after(), now);
    }

    private static TileWords words(Odds odds) {
        return new TileWords(
                new BoardModel().show(SHOP, GearShop.NOW),
                odds,
                Texts.of("view-board", Locale.ENGLISH),
                new Dates(Locale.ENGLISH, GearShop.BERLIN),
                NumberFormat.getIntegerInstance(Locale.ENGLISH));
    }
}
