package pullboard.view.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pullboard.view.kit.Scanner;

class BurstTest {
    private static final long MS = 1_000_000;
    private static final Scanner TILDE = new Scanner("~", "", false);

    private long now = 5_000 * MS;

    @Test
    void aCodeAtAScannersSpeedIsACode() {
        Burst burst = typed(Scanner.PLAIN, "WO-1041/1K", 5);

        assertThat(burst.isCode(now + 5 * MS)).isTrue();
        assertThat(burst.code()).isEqualTo("WO-1041/1K");
    }

    @Test
    void theSlowestScannerIsOneStill() {
        Burst burst = typed(Scanner.PLAIN, "WO-1041/1K", 30);

        assertThat(burst.isCode(now + 30 * MS)).isTrue();
    }

    @Test
    void aPersonIsNotTakenForAScanner() {
        Burst burst = typed(Scanner.PLAIN, "th", 30);

        assertThat(burst.isOver(now + 60 * MS)).isTrue();
    }

    /// Two keys rolled under one hand, and Enter at once.
    @Test
    void aFewFastKeysAreNoCode() {
        Burst burst = typed(Scanner.PLAIN, "120", 10);

        assertThat(burst.isCode(now + 10 * MS)).isFalse();
    }

    /// The screen was busy for a moment in the middle of a scan.
    @Test
    void aScannerMayHaltOnce() {
        Burst burst = typed(Scanner.PLAIN, "WO-10", 5);
        now += 45 * MS;
        burst.add('4', now);

        assertThat(burst.isOver(now)).isFalse();
        assertThat(burst.isOver(now + 51 * MS)).isTrue();
    }

    @Test
    void oneCharacterWaitsNoLongerThanAnEyeNotices() {
        Burst burst = typed(Scanner.PLAIN, "n", 0);

        assertThat(burst.isOver(now + 51 * MS)).isTrue();
    }

    @Test
    void aScannersOwnFirstCharacterMakesItCertain() {
        Burst burst = typed(TILDE, "~7", 100);

        assertThat(burst.isCode(now + 100 * MS)).isTrue();
        assertThat(burst.code()).isEqualTo("7");
        assertThat(typed(TILDE, "~", 5).isCode(now)).isFalse();
    }

    @Test
    void theScannersLastCharacterIsNotOfTheCode() {
        assertThat(typed(new Scanner("~", "#", false), "~A#1#", 5).code()).isEqualTo("A#1");
    }

    @Test
    void aFloodIsNoCode() {
        assertThat(typed(Scanner.PLAIN, "x".repeat(Burst.LONGEST + 1), 1).isOver(now))
                .isTrue();
    }

    private Burst typed(Scanner scanner, String text, long milliseconds) {
        Burst burst = new Burst(scanner, now);
        for (char c : text.toCharArray()) {
            burst.add(c, now);
            now += milliseconds * MS;
        }
        now -= milliseconds * MS;
        return burst;
    }
}
