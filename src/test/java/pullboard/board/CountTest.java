package pullboard.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pullboard.board.Finding.Kind;
import pullboard.board.Finding.Remedy;

class CountTest {
    private final ShopFloor shop = ShopFloor.with("Turning:3", "Milling:2").releases("WO-1", "WO-2", "WO-3", "WO-4");
    private Count count = Count.NONE;

    @BeforeEach
    void twoCardsAtTurning() {
        shop.pulls("Turning").pulls("Turning");
        shop.waits(Duration.ofHours(1));
    }

    @Test
    void whatIsWhereTheBoardHasItIsAsExpected() {
        sees("Turning", "WO-1", TicketCode.of(new CardId("WO-2"), 1));

        assertThat(kinds()).containsExactly(Kind.EXPECTED, Kind.EXPECTED);
        assertThat(settled()).isNull();
    }

    @Test
    void aCardThatNobodySawIsMissingAndOneSeenElsewhereHasMoved() {
        sees("Turning", "WO-1");
        sees("Milling", "WO-3");

        assertThat(count.findings(shop.board()))
                .extracting(Finding::kind, Finding::code, Finding::found)
                .containsExactly(
                        tuple(Kind.EXPECTED, "WO-1", shop.place("Turning")),
                        tuple(Kind.MOVED, "WO-3", shop.place("Milling")),
                        tuple(Kind.MISSING, "WO-2", null));
        shop.does(Objects.requireNonNull(settled()));
        assertThat(shop.card("WO-3").place()).isEqualTo(shop.place("Milling"));
        assertThat(shop.card("WO-2").ticket().isLost()).isFalse();
        assertThat(kinds()).containsExactly(Kind.EXPECTED, Kind.EXPECTED, Kind.MISSING);
    }

    @Test
    void aStationIsLookedAtWithBothItsLanes() {
        shop.moves("WO-2", "Turning ready");
        sees("Turning", "WO-1", "WO-2");
        assertThat(kinds()).containsExactly(Kind.EXPECTED, Kind.EXPECTED);

        count = Count.NONE;
        sees("Turning ready", "WO-1");
        assertThat(kinds()).containsExactly(Kind.MOVED, Kind.MISSING);
    }

    @Test
    void aLostCardThatTurnsUpIsFoundAgain() {
        shop.does(new Command.LoseCard(new CardId("WO-1"), "not at its place"));
        shop.does(new Command.LoseCard(new CardId("WO-2"), "not at its place"));
        shop.waits(Duration.ofHours(1));
        sees("Turning");
        sees("Milling", "WO-1");

        assertThat(kinds()).containsExactly(Kind.FOUND_AGAIN, Kind.STILL_LOST);
        shop.does(Objects.requireNonNull(settled()));
        assertThat(shop.card("WO-1").place()).isEqualTo(shop.place("Milling"));
        assertThat(shop.card("WO-1").ticket().isLost()).isFalse();
        assertThat(shop.card("WO-2").ticket().isLost()).isTrue();
    }

    @Test
    void whatIsNoCardHereIsSaidForWhatItIs() {
        shop.does(new Command.ReplaceTicket(new CardId("WO-1")));
        shop.does(new Command.CancelCard(new CardId("WO-4"), "by mistake"));
        String right = TicketCode.of(new CardId("WO-2"), 1);
        String wrong = right.replace("WO-2", "WO-3");
        sees("Turning", TicketCode.of(new CardId("WO-1"), 1), "4006381333931", "4006381333931", wrong, "WO-4", right);

        assertThat(kinds())
                .containsExactly(Kind.OLD_TICKET, Kind.UNKNOWN, Kind.MISREAD, Kind.CLOSED, Kind.EXPECTED, Kind.MISSING);
        assertThat(settled()).isNull();
    }

    @Test
    void theLastPlaceWhereACardWasSeenCounts() {
        sees("Turning", "WO-1", "WO-2");
        sees("Milling", "WO-1");

        Finding twice = count.findings(shop.board()).getFirst();
        assertThat(twice.kind()).isEqualTo(Kind.MOVED);
        assertThat(twice.places()).isEqualTo(2);
        count = count.withoutLast();
        assertThat(kinds()).containsExactly(Kind.EXPECTED, Kind.EXPECTED);
    }

    @Test
    void workThatGoesOnMeanwhileIsNoDifference() {
        sees("Turning", "WO-1", "WO-2");
        sees("Milling");
        shop.waits(Duration.ofMinutes(10));
        shop.moves("WO-1", "Turning ready");
        shop.moves("WO-1", "Milling");
        shop.pulls("Turning");

        assertThat(kinds()).containsExactly(Kind.EXPECTED, Kind.EXPECTED);
    }

    @Test
    void aSpotCanBeCountedAnew() {
        sees("Turning", "WO-1", "X");
        sees("Orders", "WO-3", "WO-4");
        count = count.without(spot("Turning"));

        assertThat(kinds()).containsExactly(Kind.EXPECTED, Kind.EXPECTED);
    }

    @Test
    void whatWasFoundMayNotGoOverALimitUntilThereIsRoom() {
        sees("Milling", "WO-1", "WO-2", "WO-3");
        Map<Finding, Remedy> chosen = chosen();

        Refusal.StationFull full =
                shop.isRefused(Objects.requireNonNull(Settlement.of(chosen, "audit")), Refusal.StationFull.class);
        assertThat(full.station()).isEqualTo(shop.id("Milling"));
        assertThat(Settlement.coming(chosen, full.station()))
                .containsExactly(new CardId("WO-1"), new CardId("WO-2"), new CardId("WO-3"));
        Finding last = chosen.keySet().stream().toList().getLast();
        chosen.put(last, Remedy.LEAVE);
        shop.does(Objects.requireNonNull(Settlement.of(chosen, "audit")));
        assertThat(shop.board().countAt(shop.id("Milling"))).isEqualTo(2);
    }

    @Test
    void everyRemedyDoesWhatItSaysAndAllAreUndoneAsOne() {
        shop.pulls("Turning");
        shop.moves("WO-1", "Turning ready");
        shop.moves("WO-1", "Milling");
        shop.waits(Duration.ofHours(1));
        Board before = shop.board();
        sees("Turning", "WO-4");
        sees("Milling");
        Map<Finding, Remedy> chosen = chosen();
        chosen.replaceAll((finding, remedy) -> switch (finding.code()) {
            case "WO-1" -> Remedy.LOSE;
            case "WO-2" -> Remedy.CANCEL;
            case "WO-3" -> Remedy.REPLACE;
            default -> remedy;
        });
        shop.does(Objects.requireNonNull(Settlement.of(chosen, "audit")));

        assertThat(shop.card("WO-1").ticket().isLost()).isTrue();
        assertThat(shop.card("WO-2").place()).isEqualTo(Place.End.CANCELLED);
        assertThat(shop.card("WO-3").ticket().issue()).isEqualTo(2);
        assertThat(shop.card("WO-4").place()).isEqualTo(shop.place("Turning"));
        shop.undoes();
        for (String card : List.of("WO-1", "WO-2", "WO-3", "WO-4")) {
            Card then = Objects.requireNonNull(before.card(new CardId(card)));
            assertThat(shop.card(card).place()).isEqualTo(then.place());
            assertThat(shop.card(card).ticket()).isEqualTo(then.ticket());
        }
    }

    @Test
    void aMissingCardMayHaveBeenFinished() {
        sees("Turning", "WO-1");
        Map<Finding, Remedy> chosen = chosen();
        chosen.replaceAll((_, _) -> Remedy.FINISH);
        shop.does(Objects.requireNonNull(Settlement.of(chosen, "it was shipped")));

        assertThat(shop.card("WO-2").place()).isEqualTo(Place.End.FINISHED);
    }

    private void sees(String place, String... codes) {
        count = count.at(spot(place), shop.now());
        for (String code : codes) {
            count = count.saw(spot(place), code, shop.now());
        }
    }

    private Spot spot(String place) {
        return shop.place(place) instanceof Place.At(StationId station, Lane lane) && lane == Lane.WORKING
                ? new Spot.Whole(station)
                : new Spot.One(shop.place(place));
    }

    private List<Kind> kinds() {
        return count.findings(shop.board()).stream().map(Finding::kind).toList();
    }

    private Map<Finding, Remedy> chosen() {
        Map<Finding, Remedy> chosen = new LinkedHashMap<>();
        for (Finding finding : count.findings(shop.board())) {
            if (finding.isDifference()) {
                chosen.put(finding, finding.remedies().getFirst());
            }
        }
        return chosen;
    }

    private @org.jspecify.annotations.Nullable Command settled() {
        return Settlement.of(chosen(), "audit walk");
    }
}
