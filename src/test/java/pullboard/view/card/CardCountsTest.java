package pullboard.view.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import pullboard.board.Pieces;

class CardCountsTest {
    @Test
    void whatIsNotCountedIsGood() {
        assertThat(read("", "", "")).isEqualTo(new CardCounts.Read(new Pieces(40, 0, 0), null));
        assertThat(read("", "3", "")).isEqualTo(new CardCounts.Read(new Pieces(37, 3, 0), null));
        assertThat(read("", "3", "2")).isEqualTo(new CardCounts.Read(new Pieces(35, 3, 2), null));
        assertThat(read("30", "3", "")).isEqualTo(new CardCounts.Read(new Pieces(30, 3, 0), null));
    }

    @Test
    void moreThanTheCardCarriesIsSaidBeforeItIsSent() {
        assertThat(read("39", "2", "").fault()).isEqualTo("41 pieces counted, but the card carries 40.");
        assertThat(read("", "41", "").pieces()).isNull();
    }

    @Test
    void wordsAreNoCounts() {
        assertThat(read("all", "", "").fault()).startsWith("Give whole numbers");
        assertThat(read("", "few", "").pieces()).isNull();
    }

    private static CardCounts.Read read(String good, String rejected, String held) {
        return new CardCounts(good, rejected, held).read(40, Locale.ENGLISH);
    }
}
