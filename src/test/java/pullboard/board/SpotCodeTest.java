package pullboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpotCodeTest {
    private final ShopFloor shop = ShopFloor.with("Turning:2", "Milling:1");
    private final StationId turning = shop.id("Turning");

    @Test
    void everyPlaceOnTheSheetIsKnownByItsCode() {
        for (Spot spot : List.of(
                new Spot.Whole(turning),
                new Spot.One(Place.working(turning)),
                new Spot.One(Place.ready(turning)),
                Spot.ORDERS,
                Spot.FINISHED)) {
            String code = SpotCode.of(spot);
            assertThat(SpotCode.read(shop.board(), code)).isEqualTo(spot);
            assertThat(SpotCode.read(shop.board(), " " + code.toLowerCase())).isEqualTo(spot);
            assertThat(TicketCode.read(shop.board(), code)).isInstanceOf(TicketCode.Reading.Unknown.class);
        }
    }

    @Test
    void aWrongCharacterOrAStationThatIsGoneIsNoPlace() {
        String code = SpotCode.of(new Spot.Whole(turning));
        assertThat(SpotCode.read(shop.board(), code.replace("S1", "S2"))).isNull();
        assertThat(SpotCode.read(shop.board(), SpotCode.of(new Spot.Whole(new StationId(99)))))
                .isNull();
        assertThat(SpotCode.read(shop.board(), "WO-1")).isNull();
    }

    /// German, Spanish, Italian, French.
    @ParameterizedTest
    @CsvSource({"§S1Z", "·S1Y", "£S1Y", "3S&Y"})
    void aScannerOfAnotherKeyboardIsUnderstood(String arrived) {
        assertThat(SpotCode.of(new Spot.Whole(turning))).isEqualTo("#S1Y");
        assertThat(SpotCode.read(shop.board(), arrived)).isEqualTo(new Spot.Whole(turning));
    }

    @Test
    void aCardOfThatNumberIsACard() {
        String french = "3S1" + TicketCode.check("S1");
        assertThat(SpotCode.read(shop.board(), french)).isNotNull();
        shop.releases(french);

        assertThat(SpotCode.read(shop.board(), french)).isNull();
        assertThat(Objects.requireNonNull(shop.board().card(new CardId(french))).isOpen())
                .isTrue();
    }
}
