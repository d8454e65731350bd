package pullboard.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pullboard.control.Subscription;

class ScansTest {
    private final List<String> board = new ArrayList<>();
    private final List<String> walk = new ArrayList<>();
    private final List<String> panel = new ArrayList<>();
    private final Scans scans = new Scans(board::add);

    @Test
    void aCodeThatNobodyAskedForGoesToTheBoard() {
        scans.scanned("WO-1/1A");

        assertThat(board).containsExactly("WO-1/1A");
    }

    @Test
    void whoeverAskedLastGetsTheCodes() {
        scans.take(walk::add);
        Subscription asked = scans.take(panel::add);
        scans.scanned("first");
        asked.close();
        scans.scanned("second");

        assertThat(panel).containsExactly("first");
        assertThat(walk).containsExactly("second");
        assertThat(board).isEmpty();
    }

    @Test
    void whoeverLetGoGetsNoneWhateverTheOrder() {
        Subscription below = scans.take(walk::add);
        scans.take(walk::add);
        below.close();
        below.close();
        scans.scanned("one");

        assertThat(walk).containsExactly("one");
    }
}
