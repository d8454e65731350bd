package pullboard.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {
    private static final Rectangle2D LEFT = new Rectangle2D(0, 0, 1366, 768);
    private static final Rectangle2D RIGHT = new Rectangle2D(1366, 0, 1920, 1080);

    @Test
    void aWindowComesBackWhereItStood() {
        WindowPlace place = new WindowPlace(1500, 100, 1200, 700, false);

        assertThat(place.on(List.of(LEFT, RIGHT))).isEqualTo(place);
    }

    @Test
    void aWindowOfAScreenThatIsGoneComesToTheFirstOne() {
        WindowPlace place = new WindowPlace(1500, 100, 1200, 700, true);

        assertThat(place.on(List.of(LEFT))).isEqualTo(new WindowPlace(0, 0, 1200, 700, true));
    }

    @Test
    void aWindowLargerThanTheScreenIsMadeToFit() {
        WindowPlace place = new WindowPlace(0, 0, 3000, 2000, false);

        assertThat(place.on(List.of(LEFT))).isEqualTo(new WindowPlace(0, 0, 1366, 768, false));
    }

    @Test
    void aTitleBarAboveTheScreenCannotBeReachedAndIsBroughtBack() {
        WindowPlace place = new WindowPlace(10, -300, 1000, 700, false);

        assertThat(place.on(List.of(LEFT)).y()).isZero();
    }
}
