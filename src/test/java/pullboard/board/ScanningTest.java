package pullboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScanningTest {
    private final ShopFloor shop = ShopFloor.with("Turning:2", "Milling:1").releases("WO-1", "WO-2", "WO-3");

    @Test
    void scanByScanACardGoesThroughTheShop() {
        scans("WO-1");
        assertThat(shop.card("WO-1").place()).isEqualTo(shop.place("Turning"));
        later().scans("WO-1");
        assertThat(shop.card("WO-1").place()).isEqualTo(shop.place("Turning ready"));
        later().scans("WO-1");
        assertThat(shop.card("WO-1").place()).isEqualTo(shop.place("Milling"));
        later().scans("WO-1");
        later().scans("WO-1");
        assertThat(shop.card("WO-1").place()).isEqualTo(Place.End.FINISHED);
        shop.isRefused(scan("WO-1"), Refusal.CardNotOpen.class);
    }

    @Test
    void aStationThatPullsOnAScanSkipsItsReadyLane() {
        shop.does(new Command.SetHandling(shop.id("Turning"), new Handling(ScanMode.PULL, Duration.ZERO, false)));
        scans("WO-1").scans("WO-1");

        assertThat(shop.card("WO-1").place()).isEqualTo(shop.place("Milling"));
    }

    @Test
    void aStationThatOnlySetsReadyLetsTheNextOnePull() {
        shop.does(new Command.SetHandling(shop.id("Turning"), new Handling(ScanMode.READY, Duration.ZERO, false)));
        scans("WO-1").scans("WO-1");

        assertThat(shop.card("WO-1").place()).isEqualTo(shop.place("Turning ready"));
        shop.isRefused(scan("WO-1"), Refusal.AlreadyThere.class);
    }

    @Test
    void aLimitHoldsAgainstTheScanner() {
        scans("WO-1").scans("WO-2");

        assertThat(shop.isRefused(scan("WO-3"), Refusal.StationFull.class).station())
                .isEqualTo(shop.id("Turning"));
    }

    @Test
    void theSameTicketTwiceWithinTheMinimumCycleTimeCountsOnceUnlessSomebodyInsists() {
        scans("WO-1");
        shop.waits(Duration.ofSeconds(29));

        Refusal.DoubleScan twice = shop.isRefused(scan("WO-1"), Refusal.DoubleScan.class);
        assertThat(twice.minimum()).isEqualTo(Duration.ofSeconds(30));
        shop.does(new Command.ScanCard(new CardId("WO-1"), 1, true));
        assertThat(shop.card("WO-1").place()).isEqualTo(shop.place("Turning ready"));
        shop.waits(Duration.ofSeconds(30));
        scans("WO-1");
    }

    @Test
    void aLostCardWaitsForNobodyUntilItIsFound() {
        shop.does(new Command.LoseCard(new CardId("WO-1"), "not at its place"));

        assertThat(shop.signal("Turning").next()).isEqualTo(new CardId("WO-2"));
        shop.isRefused(scan("WO-1"), Refusal.CardLost.class);
        shop.isRefused(new Command.LoseCard(new CardId("WO-1"), "again"), Refusal.CardLost.class);
        shop.does(new Command.FindCard(new CardId("WO-1")));
        scans("WO-1");
        shop.isRefused(new Command.FindCard(new CardId("WO-1")), Refusal.CardNotLost.class);
    }

    @Test
    void aReplacedTicketIsKnownForWhatItIs() {
        shop.does(new Command.RecordPrint(List.of(new CardId("WO-1")), 1, "a6"));
        shop.does(new Command.LoseCard(new CardId("WO-1"), "ticket torn off"));
        shop.does(new Command.ReplaceTicket(new CardId("WO-1")));

        assertThat(shop.card("WO-1").ticket()).isEqualTo(new Ticket(2, 0, null, null));
        assertThat(shop.card("WO-1").trip()).isEqualTo(2);
        Refusal.OldTicket old = shop.isRefused(scan("WO-1"), Refusal.OldTicket.class);
        assertThat(old.current()).isEqualTo(2);
        shop.does(new Command.ScanCard(new CardId("WO-1"), 2, false));
    }

    @Test
    void whatWasPrintedStaysPrintedWhateverIsUndone() {
        shop.does(new Command.LoseCard(new CardId("WO-1"), "where is it?"));
        Entry lost = shop.ledger().getLast();
        shop.does(new Command.RecordPrint(List.of(new CardId("WO-1")), 2, "a6"));
        Entry print = shop.ledger().getLast();

        shop.isRefused(new Command.Revert(print), Refusal.CannotRevert.class);
        shop.does(new Command.Revert(lost));
        assertThat(shop.card("WO-1").ticket()).isEqualTo(new Ticket(1, 2, print.at(), null));
    }

    @Test
    void whatWasFoundIsRecordedTogetherEvenWhereCardsChangePlaces() {
        scans("WO-1").scans("WO-2");
        later();
        shop.moves("WO-2", "Turning ready");
        shop.moves("WO-2", "Milling");
        CardId one = new CardId("WO-1");
        CardId two = new CardId("WO-2");

        shop.does(new Command.Correct(
                List.of(
                        new Correction(one, shop.place("Milling")),
                        new Correction(two, shop.place("Turning")),
                        new Correction(new CardId("WO-3"), Place.End.ORDERS)),
                "audit walk"));

        assertThat(shop.card("WO-1").place()).isEqualTo(shop.place("Milling"));
        assertThat(shop.card("WO-2").place()).isEqualTo(shop.place("Turning"));
        assertThat(shop.ledger().getLast().changes()).hasSize(2);
        shop.undoes();
        assertThat(shop.card("WO-1").place()).isEqualTo(shop.place("Turning"));
    }

    @Test
    void evenWhatWasFoundMayNotGoOverALimit() {
        scans("WO-1");

        shop.isRefused(
                new Command.Correct(
                        List.of(
                                new Correction(new CardId("WO-1"), shop.place("Milling")),
                                new Correction(new CardId("WO-2"), shop.place("Milling ready"))),
                        "audit walk"),
                Refusal.StationFull.class);
        shop.isRefused(
                new Command.Correct(List.of(new Correction(new CardId("WO-1"), Place.End.ORDERS)), " "),
                Refusal.ReasonNeeded.class);
    }

    @Test
    void foreignCodesAndKeptTextsComeAndGo() {
        shop.does(new Command.MapCode("4006381333931", "Shaft"));
        assertThat(shop.board().partCodes()).containsEntry("4006381333931", "Shaft");
        shop.undoes();
        assertThat(shop.board().partCodes()).isEmpty();
        shop.does(new Command.KeepDocument("layout/Boxes", "paper a6"));
        shop.does(new Command.KeepDocument("layout/Boxes", "paper a7"));
        shop.undoes();
        assertThat(shop.board().documents()).containsEntry("layout/Boxes", "paper a6");
        shop.isRefused(new Command.KeepDocument("layout/Boxes", ""), Refusal.BadDocument.class);
        shop.isRefused(new Command.KeepDocument("layout/Boxes", "x".repeat(1_000_001)), Refusal.BadDocument.class);
        shop.isRefused(new Command.KeepDocument("layout/None", null), Refusal.NothingToChange.class);
    }

    @Test
    void notesHaveToFitOnTheTicket() {
        CardNotes notes =
                new CardNotes("Drive shaft", "KLT, 20", "Saw", "Cell 3", "B-04", "4711", "ACME", "W-17", 2, 5);
        shop.does(new Command.NoteCard(new CardId("WO-1"), notes));
        assertThat(shop.card("WO-1").notes()).isEqualTo(notes);
        CardNotes tooMany = new CardNotes("", "", "", "", "", "", "", "", 6, 5);
        shop.isRefused(new Command.NoteCard(new CardId("WO-1"), tooMany), Refusal.BadNotes.class);
        CardNotes twoLines = new CardNotes("a\nb", "", "", "", "", "", "", "", 0, 0);
        shop.isRefused(new Command.NoteCard(new CardId("WO-1"), twoLines), Refusal.BadNotes.class);
    }

    private ScanningTest scans(String card) {
        shop.does(scan(card));
        return this;
    }

    private static Command scan(String card) {
        return new Command.ScanCard(new CardId(card), 1, false);
    }

    private ScanningTest later() {
        shop.waits(Duration.ofMinutes(5));
        return this;
    }
}
