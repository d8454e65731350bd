package pullboard.view.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {
    private static final List<String> PARTS = List.of("Cable head A", "Head screw", "Shaft 20 × 180");

    @Test
    void whatBeginsAsTypedComesFirst() {
        assertThat(Completion.fitting(PARTS, "head")).containsExactly("Head screw", "Cable head A");
    }

    @Test
    void nothingIsOfferedForNothingOrForAWholeWord() {
        assertThat(Completion.fitting(PARTS, " ")).isEmpty();
        assertThat(Completion.fitting(PARTS, "Head screw")).isEmpty();
    }
}
