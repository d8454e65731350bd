package pullboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.board.Block;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.Movement;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.Refusal;
import pullboard.board.ShopFloor;
import pullboard.board.Signal;
import pullboard.board.SpanLimit;
import pullboard.board.StationId;
import pullboard.board.Stop;
import pullboard.board.WipLimit;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Item;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Purchase;
import pullboard.board.supply.Stock;
import pullboard.board.supply.Supplier;
import pullboard.control.Mending;
import pullboard.control.Trouble;

class WordingTest {
    private static final Instant NOW = ShopFloor.MORNING;
    private final Board board = ShopFloor.with("Turning:2", "Milling:2").board();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyRefusalSaysWhatIsSoInEveryLanguage(String language) {
        Wording wording = new Wording(Locale.forLanguageTag(language));
        Set<Class<?>> worded = new HashSet<>();
        for (Refusal refusal : oneOfEach()) {
            Sentence sentence = wording.refusal(refusal, board, NOW);
            assertThat(sentence.what()).as("%s", refusal).isNotBlank().doesNotContain("{", "null");
            assertThat(sentence.wayOut()).as("%s", refusal).doesNotContain("{", "null");
            worded.add(refusal.getClass());
        }
        assertThat(worded).containsExactlyInAnyOrderElementsOf(kinds(Refusal.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyOtherWordIsThereInEveryLanguage(String language) {
        Wording wording = new Wording(Locale.forLanguageTag(language));
        for (Trouble.Kind kind : Trouble.Kind.values()) {
            assertThat(wording.trouble(new Trouble(kind, "disk")).onOneLine()).contains("disk");
        }
        for (Mending.Kind kind : Mending.Kind.values()) {
            Mending mending = new Mending(kind, List.of("fact 0", "fact 1", "fact 2", "fact 3"));
            assertThat(wording.mending(mending).onOneLine()).isNotBlank().doesNotContain("{");
        }
        for (Signal.State state : Signal.State.values()) {
            assertThat(wording.signal(state)).isNotBlank();
        }
        for (Movement.Kind kind : Movement.Kind.values()) {
            assertThat(wording.kind(kind)).isNotBlank();
        }
        for (Place.End end : Place.End.values()) {
            assertThat(wording.place(end, board)).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyWordOfTheBooksIsThereInEveryLanguage(String language) {
        SupplyWords words = new Wording(Locale.forLanguageTag(language)).supply();
        Item.kinds().forEach(kind -> assertThat(words.item(kind)).isNotBlank());
        for (Kanban.State state : Kanban.State.values()) {
            assertThat(words.state(state)).isNotBlank();
        }
        for (CustomerOrder.State state : CustomerOrder.State.values()) {
            assertThat(words.state(state)).isNotBlank();
        }
        for (Loop.Kind kind : Loop.Kind.values()) {
            assertThat(words.kind(kind)).isNotBlank();
        }
        for (Stock.Cause cause : Stock.Cause.values()) {
            assertThat(words.cause(cause)).isNotBlank();
        }
    }

    @Test
    void aFullStationNamesTheCardInTheWayAndWhenItIsLikelyToGo() {
        CardId first = new CardId("WO-1041");
        Refusal full = new Refusal.StationFull(
                new StationId(1), WipLimit.cards(2), 2, 3, List.of(first), NOW.plus(Duration.ofMinutes(70)));

        assertThat(new Wording(Locale.ENGLISH).refusal(full, board, NOW).onOneLine())
                .isEqualTo("Turning is full: 2 of 2. WO-1041 leaves first, likely by 07:10. Or raise the limit.");
        assertThat(new Wording(Locale.GERMAN).refusal(full, board, NOW).onOneLine())
                .isEqualTo("Turning ist voll: 2 von 2. WO-1041 geht zuerst, voraussichtlich bis 07:10."
                        + " Oder das Limit anheben.");
    }

    @Test
    void aLanguageThatIsNotSpokenGetsEnglish() {
        assertThat(new Wording(Locale.JAPANESE).signal(Signal.State.FULL)).isEqualTo("FULL");
        assertThat(Texts.of("board", Locale.forLanguageTag("de-AT")).get("signal.FULL"))
                .isEqualTo("VOLL");
    }

    @Test
    void durationsSayNoMoreThanHelps() {
        Dates dates = new Dates(Locale.ENGLISH, ZoneId.of("Europe/Berlin"));

        assertThat(dates.duration(Duration.ofSeconds(2430))).isEqualTo("40 min");
        assertThat(dates.duration(Duration.ofMinutes(150))).isEqualTo("2 h");
        assertThat(dates.duration(Duration.ofHours(27))).isEqualTo("1 d 3 h");
        assertThat(dates.duration(Duration.ofDays(12).plusHours(5))).isEqualTo("12 d");
        assertThat(dates.duration(Duration.ofMinutes(-3))).isEqualTo("0 min");
        assertThat(dates.day(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 23)))
                .isEqualTo("Thu 26 Nov");
        assertThat(dates.day(LocalDate.of(2027, 1, 5), LocalDate.of(2026, 11, 23)))
                .isEqualTo("5 Jan 2027");
        assertThat(dates.moment(NOW.plus(Duration.ofDays(1)), NOW)).isEqualTo("Tue 3 Mar 07:00");
    }

    private static List<Class<?>> kinds(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? kinds(kind).stream() : Stream.of(kind))
                .toList();
    }

    private static List<Refusal> aboutSupply(CardId card, StationId turning) {
        return List.of(
                new Refusal.NoSuchItem(Part.class, "P1"),
                new Refusal.ItemExists(Purchase.class, "PO-1"),
                new Refusal.BadItem(Loop.class, "GEARS", "batch"),
                new Refusal.ItemNeeded(Supplier.class, "Smith", "GEARS"),
                new Refusal.KanbanIs("GEARS-01", Kanban.State.WAITING, NOW),
                new Refusal.KanbanBlocked("GEARS-01", "rust"),
                new Refusal.KanbanScannedTwice("GEARS-01", Kanban.State.FULL, NOW, Duration.ofSeconds(30)),
                new Refusal.NotEnoughStock("P1", "order/17", 3, 5),
                new Refusal.PiecesGone(card, "Rack"),
                new Refusal.LoopBusy("GEARS", 2),
                new Refusal.NothingWaits("GEARS"),
                new Refusal.LoopFull("GEARS", 1000),
                new Refusal.LoopHasItsCards("GEARS", 2, 3),
                new Refusal.WrongSupplier("GEARS-01", "Smith"),
                new Refusal.PurchaseClosed("PO-1"),
                new Refusal.OrderClosed("17", CustomerOrder.State.SHIPPED),
                new Refusal.OrderCovered("17", 3, 5),
                new Refusal.WhereTo("17"),
                new Refusal.Undecided(card, "P1", turning),
                new Refusal.CheckMissing(card, "First piece", turning),
                new Refusal.NotAVariant(card, "P1", "17"),
                new Refusal.LotHeld("L7", "rust"),
                new Refusal.LotNotHeld("L7"));
    }

    private static List<Refusal> oneOfEach() {
        CardId card = new CardId("A");
        StationId turning = new StationId(1);
        StationId milling = new StationId(2);
        WipLimit pieces = new WipLimit(20, WipLimit.Unit.PIECES, false);
        List<Refusal> all = new ArrayList<>(List.of(
                new Refusal.CardLost(card, NOW),
                new Refusal.CardNotLost(card),
                new Refusal.OldTicket(card, 1, 2),
                new Refusal.DoubleScan(card, Place.working(turning), NOW, Duration.ofSeconds(30)),
                new Refusal.FoundTwice(card),
                new Refusal.BadNotes(card),
                new Refusal.BadHandling(turning),
                new Refusal.BadDocument("layout/x"),
                new Refusal.StationFull(turning, WipLimit.cards(2), 2, 3, List.of(card), null),
                new Refusal.StationFull(turning, pieces, 15, 25, List.of(card), NOW),
                new Refusal.StationFull(turning, pieces, 0, 25, List.of(), null),
                new Refusal.SpanFull(new SpanLimit(turning, milling, 3), 3, List.of(card, card, card, card)),
                new Refusal.StationStopped(turning, new Stop("noise", NOW)),
                new Refusal.CardBlocked(card, new Block("gauge", NOW)),
                new Refusal.NoSuchCard(card),
                new Refusal.NoSuchStation(turning),
                new Refusal.CardExists(card, Place.End.FINISHED),
                new Refusal.CardNotOpen(card, Place.End.CANCELLED),
                new Refusal.AlreadyThere(card, Place.ready(turning)),
                new Refusal.CardNotBlocked(card),
                new Refusal.NothingToPull(turning),
                new Refusal.CountTooHigh(card, 5, new Pieces(6, 0, 0)),
                new Refusal.BadQuantity(-1),
                new Refusal.BadSplit(card, 5, 5),
                new Refusal.BadName(""),
                new Refusal.NameReserved("Done"),
                new Refusal.NameTaken("Turning"),
                new Refusal.StationNotEmpty(turning, List.of(card)),
                new Refusal.BadLimit(0),
                new Refusal.NoRaise(turning),
                new Refusal.StationNotStopped(turning),
                new Refusal.NoSpanLimit(turning, milling),
                new Refusal.NothingToChange(),
                new Refusal.CannotRevert(7),
                new Refusal.NothingToRevert()));
        all.addAll(aboutSupply(card, turning));
        for (Refusal.Deed deed : Refusal.Deed.values()) {
            all.add(new Refusal.ReasonNeeded(deed));
        }
        for (Refusal.RaiseFault fault : Refusal.RaiseFault.values()) {
            all.add(new Refusal.BadRaise(turning, fault));
        }
        for (Refusal.HistoryFault fault : Refusal.HistoryFault.values()) {
            all.add(new Refusal.BadHistory(17, "moved_at", fault, "detail"));
        }
        return all;
    }
}
