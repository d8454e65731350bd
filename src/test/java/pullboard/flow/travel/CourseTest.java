package pullboard.flow.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final Instant MORNING = Instant.parse("2012-03-02T08:00:00Z");

    /// Ten hours in 2012, five hours 400 days later.
    private final Course course = Course.of(List.of(at(400 * 24 + 5), at(0), at(10), at(400 * 24), at(10)));

    @Test
    void longQuietIsLeftOutButForItsFirstHour() {
        assertThat(course.changes()).isEqualTo(4);
        assertThat(course.length()).isEqualTo(Duration.ofHours(16));
        assertThat(course.at(Duration.ofHours(10))).isEqualTo(at(10));
        assertThat(course.at(Duration.ofMinutes(10 * 60 + 30))).isEqualTo(at(10).plusSeconds(1800));
        assertThat(course.at(Duration.ofHours(11))).isEqualTo(at(400 * 24));
        assertThat(course.at(Duration.ofHours(16))).isEqualTo(at(400 * 24 + 5));
    }

    @Test
    void theWayOfAnInstantLeadsBackToIt() {
        for (int hour : new int[] {0, 3, 10, 11, 400 * 24 + 1, 400 * 24 + 5}) {
            assertThat(course.at(course.way(at(hour).minusMillis(1)))).isBeforeOrEqualTo(at(hour));
        }
        for (int hour : new int[] {0, 3, 10, 400 * 24, 400 * 24 + 1, 400 * 24 + 5}) {
            assertThat(course.at(course.way(at(hour)))).isEqualTo(at(hour));
        }
        assertThat(course.way(at(200))).isEqualTo(Duration.ofHours(11));
        assertThat(course.way(at(-5))).isZero();
    }

    @Test
    void aWeekendIsNoLongQuiet() {
        assertThat(Course.of(List.of(at(0), at(72))).length()).isEqualTo(Duration.ofDays(3));
    }

    @Test
    void beyondTheEndsTheEndsCount() {
        assertThat(course.at(Duration.ofHours(-3))).isEqualTo(at(0));
        assertThat(course.at(Duration.ofHours(99))).isEqualTo(at(400 * 24 + 5));
    }

    @Test
    void oneStepsFromChangeToChange() {
        assertThat(course.next(at(0))).isEqualTo(at(10));
        assertThat(course.next(at(10))).isEqualTo(at(400 * 24));
        assertThat(course.next(at(400 * 24 + 5))).isEqualTo(at(400 * 24 + 5));
        assertThat(course.previous(at(400 * 24 + 5))).isEqualTo(at(400 * 24));
        assertThat(course.previous(at(5))).isEqualTo(at(0));
        assertThat(course.previous(at(0))).isEqualTo(at(0));
    }

    @Test
    void nothingHasNoLength() {
        assertThat(Course.of(List.of()).length()).isZero();
        assertThat(Course.of(List.of(at(3))).length()).isZero();
    }

    private static Instant at(int hour) {
        return MORNING.plus(Duration.ofHours(hour));
    }
}
