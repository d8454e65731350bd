package pullboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WrittenFormsTest {

    @Test
    void numbersArePlainDecimalsWithoutWhatSaysNothing() {
        assertThat(Numbers.seconds(Duration.ofSeconds(90))).isEqualTo("90");
        assertThat(Numbers.seconds(Duration.ofMillis(90_250))).isEqualTo("90.25");
        assertThat(Numbers.seconds(Duration.ofNanos(1_500))).isEqualTo("0.000002");
        assertThat(Numbers.seconds(Duration.ofDays(400_000_000))).isEqualTo("34560000000000");
        assertThat(Numbers.seconds(null)).isEmpty();
        assertThat(Numbers.figure(-1e-9)).isEqualTo("0");
        assertThat(Numbers.figure(1e7)).isEqualTo("10000000");
        assertThat(Numbers.figure(2 / 3.0)).isEqualTo("0.666667");
        assertThat(Numbers.figure(OptionalDouble.empty())).isEmpty();
        assertThat(Numbers.pieces(-1)).isEmpty();
        assertThat(Numbers.pieces(0)).isEqualTo("0");
    }

    @Test
    void harmlessTextComesBackAndNoTwoTextsLookAlike() {
        Random random = new Random(5);
        String letters = "='+ -@\t\na\uFF1D";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(6); j > 0; j--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String harmless = Harmless.text(text.toString());
            assertThat(Harmless.original(harmless)).isEqualTo(text.toString());
            assertThat(harmless).doesNotMatch("(?s)[=+@\\-\t\n\uFF1D].*");
        }
        assertThat(Harmless.original("'n Sync")).isEqualTo("'n Sync");
        assertThat(Harmless.text("'n Sync")).isEqualTo("'n Sync");
        assertThat(Harmless.text("a=b")).isEqualTo("a=b");
    }

    @Test
    void jsonEscapesWhatMustBeEscaped() throws Exception {
        StringWriter text = new StringWriter();
        Json json = new Json(text);
        json.begin(null);
        json.text("a\"\\", "tab\t line\n end\u2028 é");
        json.begin("empty");
        json.end();
        json.end();

        assertThat(text).hasToString("{\n  \"a\\\"\\\\\": \"tab\\u0009 line\\n end\\u2028 é\",\n  \"empty\": {}\n}");
    }
}
