package pullboard.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class FormatTest {

    @Test
    void everySourceHasTheOneForm() throws IOException {
        var format = new Format();

        var others = Format.sources().parallelStream()
                .filter(Predicate.not(format::isFormed))
                .toList();

        assertThat(others).as("to bring them into form: mvn -Pformat").isEmpty();
    }
}
