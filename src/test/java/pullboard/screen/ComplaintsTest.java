package pullboard.screen;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Hears what nobody caught, as the tests of screens do.
@ResourceLock("screen")
class ComplaintsTest {

    @Test
    void aWarningAboutStylesFailsTheTest() {
        var complaints = Complaints.listen();

        Logger.getLogger("javafx.css").warning("no such colour");

        assertThatThrownBy(complaints::failIfAny).hasMessageContaining("no such colour");
    }

    @Test
    void anExceptionThatNobodyCaughtFailsTheTest() throws InterruptedException {
        var complaints = Complaints.listen();

        var thread = new Thread(() -> {
            throw new IllegalStateException("the lane fell over");
        });
        thread.start();
        thread.join();

        assertThatThrownBy(complaints::failIfAny).hasMessageContaining("the lane fell over");
    }

    @Test
    void silenceIsFine() {
        assertThatCode(Complaints.listen()::failIfAny).doesNotThrowAnyException();
    }
}
