package pullboard.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;

@ScreenTest
class FontsTest {

    @Test
    void allWeightsOfInterAreThere(Hands hands) {
        hands.run(Fonts::load);

        assertThat(Font.getFamilies()).contains("Inter", "Inter Medium", "Inter SemiBold");
        assertThat(Font.font("Inter", FontWeight.BOLD, 14).getName()).isEqualTo("Inter Bold");
    }

    @Test
    void figuresAreEquallyWideSoThatNumbersDoNotJump(Hands hands) {
        hands.run(Fonts::load);

        for (var family : List.of("Inter", "Inter Medium", "Inter SemiBold")) {
            assertThat(width(hands, family, "1111")).isEqualTo(width(hands, family, "8888"));
        }
        assertThat(width(hands, "Inter", "iiii")).isLessThan(width(hands, "Inter", "mmmm"));
    }

    @Test
    void aMachineWithoutFontsIsSeen(@TempDir Path folder) throws IOException {
        assertThat(Fonts.hasFonts(List.of(folder, folder.resolve("not there")))).isFalse();

        Files.createFile(Files.createDirectory(folder.resolve("truetype")).resolve("Any.ttf"));

        assertThat(Fonts.hasFonts(List.of(folder))).isTrue();
    }

    private static double width(Hands hands, String family, String words) {
        return hands.on(() -> {
            var text = new Text(words);
            text.setFont(Font.font(family, 20));
            return text.getLayoutBounds().getWidth();
        });
    }
}
