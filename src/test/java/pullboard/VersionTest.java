package pullboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void theBuildWritesItsVersionIntoTheProgram() {
        var version = ResourceBundle.getBundle("pullboard.version").getString("version");

        assertThat(version).matches("\\d+\\.\\d+\\.\\d+.*");
    }
}
