package pullboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void theFirstWishThatIsSpokenCounts() {
        assertThat(Language.choose(null, "xx", "de_AT", "en")).isEqualTo(Locale.of("de", "AT"));
        assertThat(Language.choose("fr", "", null)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void whatIsNotSpokenIsNotSpoken() {
        assertThat(Language.spoken("xx")).isEmpty();
        assertThat(Language.spoken("!")).isEmpty();
        assertThat(Language.spoken(" de ")).contains(Locale.GERMAN);
    }
}
