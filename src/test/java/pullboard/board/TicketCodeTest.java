package pullboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketCodeTest {
    private final ShopFloor shop = ShopFloor.with("Turning").releases("WO-1041", "wo-7z", "Ä 9", "漢字-1");

    /// The Global Release Identifier uses the same system: `A12425GABC1234002M` (IFPI, The GRid Standard, 2.1).
    @Test
    void theCheckCharacterIsThatOfTheStandard() {
        assertThat(TicketCode.check("A12425GABC1234002")).isEqualTo('M');
    }

    @Test
    void everyWrongLetterOrDigitAndEveryExchangeOfNeighboursShows() {
        String text = "WO1041/1";
        char right = TicketCode.check(text);
        for (int i = 0; i < text.length(); i++) {
            for (char c : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
                if (text.charAt(i) != '/' && text.charAt(i) != c) {
                    String wrong = text.substring(0, i) + c + text.substring(i + 1);
                    assertThat(TicketCode.check(wrong)).as(wrong).isNotEqualTo(right);
                }
            }
        }
        assertThat(TicketCode.check("OW1041/1")).isNotEqualTo(right);
        assertThat(TicketCode.check("WO0141/1")).isNotEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WO-1041", "wo-7z", "Ä 9", "漢字-1"})
    void everyCardIsKnownByItsCodeAndByItsNumber(String number) {
        CardId card = new CardId(number);

        assertThat(TicketCode.read(shop.board(), TicketCode.of(card, 12)))
                .isEqualTo(new TicketCode.Reading.Known(card, 12));
        assertThat(TicketCode.read(shop.board(), " " + number)).isEqualTo(new TicketCode.Reading.Known(card, 0));
    }

    @Test
    void capitalsDoNotMatterWhereTheNumberIsClear() {
        String code = TicketCode.of(new CardId("WO-1041"), 1);

        assertThat(TicketCode.read(shop.board(), code.toLowerCase()))
                .isEqualTo(new TicketCode.Reading.Known(new CardId("WO-1041"), 1));
        assertThat(TicketCode.read(shop.board(), "WO-7Z"))
                .isEqualTo(new TicketCode.Reading.Known(new CardId("wo-7z"), 0));
    }

    @Test
    void aMistypedCodeIsNotTakenForAnother() {
        shop.releases("WO-1042");
        String code = TicketCode.of(new CardId("WO-1041"), 1);

        assertThat(TicketCode.read(shop.board(), code.replace("1041", "1042")))
                .isInstanceOf(TicketCode.Reading.Misread.class);
        assertThat(TicketCode.read(shop.board(), TicketCode.of(new CardId("WO-99"), 1)))
                .isInstanceOf(TicketCode.Reading.Unknown.class);
    }

    /// Letters by the key that sits in the same place: US QWERTY against DE QWERTZ, ES QWERTY, FR AZERTY.
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"WOß1041-1", "WO'1041-1", "ZO)&à'&!&"})
    void aScannerOfAnotherKeyboardIsUnderstood(String arrived) {
        char check = TicketCode.of(new CardId("WO-1041"), 1).charAt(9);
        String last = arrived.startsWith("ZO") ? french(check) : german(arrived, check);

        assertThat(TicketCode.read(shop.board(), arrived + last))
                .isEqualTo(new TicketCode.Reading.Known(new CardId("WO-1041"), 1));
    }

    private static String german(String arrived, char check) {
        boolean swaps = arrived.contains("ß");
        return String.valueOf(swaps && check == 'Y' ? 'Z' : swaps && check == 'Z' ? 'Y' : check);
    }

    private static String french(char check) {
        int at = "QWAZM1234567890".indexOf(check);
        return String.valueOf(at < 0 ? check : "AZQW?&é\"'(-è_çà".charAt(at));
    }

    @Test
    void aForeignCodeStandsForItsPart() {
        shop.does(new Command.MapCode("4006381333931", "Shaft"));

        assertThat(TicketCode.read(shop.board(), "4006381333931"))
                .isEqualTo(new TicketCode.Reading.Part("4006381333931", "Shaft"));
        assertThat(TicketCode.read(shop.board(), "4006381333932"))
                .isEqualTo(new TicketCode.Reading.Unknown("4006381333932"));
    }
}
