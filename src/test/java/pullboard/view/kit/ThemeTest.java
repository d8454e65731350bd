package pullboard.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The themes hold nothing but values, and everything can be read in all of them.
class ThemeTest {
    private static final Pattern VALUE = Pattern.compile("(-pb-[a-z-]+):\\s*([^;]+);");
    private static final List<String> SURFACES = List.of("-pb-surface", "-pb-sunk", "-pb-shelf", "-pb-bg");
    private static final List<String> WORDS = List.of(
            "-pb-ink", "-pb-mute", "-pb-pull", "-pb-full", "-pb-starved", "-pb-stopped", "-pb-over", "-pb-late");

    @ParameterizedTest
    @EnumSource
    void wordsStandOutFromWhatTheyStandOn(Theme theme) throws IOException {
        Map<String, String> values = values(theme);
        double least = theme == Theme.CONTRAST ? 7 : 4.5;
        for (String surface : SURFACES) {
            for (String word : WORDS) {
                assertThat(contrast(values.get(word), values.get(surface)))
                        .as("%s: %s on %s", theme, word, surface)
                        .isGreaterThanOrEqualTo(least);
            }
        }
        assertThat(contrast(values.get("-pb-on-brand"), values.get("-pb-brand")))
                .isGreaterThanOrEqualTo(least - 0.01);
        assertThat(contrast(values.get("-pb-on-note"), values.get("-pb-note"))).isGreaterThanOrEqualTo(least);
        assertThat(contrast(values.get("-pb-note-link"), values.get("-pb-note")))
                .isGreaterThanOrEqualTo(least);
        assertThat(contrast(values.get("-pb-brand"), values.get("-pb-brand-soft")))
                .isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(values.get("-pb-pull"), values.get("-pb-pull-soft")))
                .isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource
    void shapesAndFieldsStandOutToo(Theme theme) throws IOException {
        Map<String, String> values = values(theme);
        for (String shape : List.of("-pb-edge", "-pb-brand", "-pb-pull", "-pb-full", "-pb-stopped", "-pb-over")) {
            assertThat(contrast(values.get(shape), values.get("-pb-surface")))
                    .as(shape)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyThemeGivesAValueToEveryName(Theme theme) throws IOException {
        assertThat(values(theme).keySet()).isEqualTo(values(Theme.LIGHT).keySet());
    }

    private static Map<String, String> values(Theme theme) throws IOException {
        Map<String, String> values = new HashMap<>();
        try (var sheet = Theme.class.getResourceAsStream("/pullboard/view/kit/" + theme.word() + ".css")) {
            var found = VALUE.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                values.put(found.group(1), found.group(2).strip());
            }
        }
        return values;
    }

    /// WCAG 2.2, contrast ratio.
    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
