package pullboard.view.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pullboard.flow.travel.Comparison;
import pullboard.flow.travel.Course;
import pullboard.flow.travel.Moment;
import pullboard.flow.travel.TimeTravel;

/// Where in its history the board is looked at, and the moment that it is compared with.
final class TravelModel {
    /// Fewer changes are no history.
    static final int FEWEST = 2;

    /// A day in a minute.
    private static final int SPEED = 24 * 60;

    private static final int FASTER = 10;

    private final TimeTravel travel;
    private final Course course;
    private Instant at;
    private @Nullable Moment remembered;
    private boolean isFast;

    /// A step along the way.
    enum Step {
        CHANGE_BACK,
        CHANGE_ON,
        HOUR_BACK,
        HOUR_ON,
        DAY_BACK,
        DAY_ON,
        FIRST,
        LAST
    }

    private TravelModel(TimeTravel travel, Course course) {
        this.travel = travel;
        this.course = course;
        at = course.at(course.length());
    }

    /// Starts at the last change; empty: so few changes are no history yet.
    static Optional<TravelModel> of(TimeTravel travel) {
        Course course = travel.course();
        return course.changes() < FEWEST ? Optional.empty() : Optional.of(new TravelModel(travel, course));
    }

    Instant at() {
        return at;
    }

    /// How far the slider reaches, in seconds.
    double length() {
        return seconds(course.length());
    }

    /// Where the slider stands, in seconds.
    double way() {
        return seconds(course.way(at));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    /// Goes where the slider was dragged.
    void slideTo(double seconds) {
        boolean isEnd = seconds >= length();
        at = isEnd ? course.at(course.length()) : course.at(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    void step(Step step) {
        switch (step) {
            case CHANGE_BACK -> at = course.previous(at);
            case CHANGE_ON -> at = course.next(at);
            case HOUR_BACK -> move(Duration.ofHours(-1));
            case HOUR_ON -> move(Duration.ofHours(1));
            case DAY_BACK -> move(Duration.ofDays(-1));
            case DAY_ON -> move(Duration.ofDays(1));
            case FIRST -> at = course.at(Duration.ZERO);
            case LAST -> at = course.at(course.length());
        }
    }

    private void move(Duration along) {
        at = course.at(course.way(at).plus(along));
    }

    void hurry(boolean isFast) {
        this.isFast = isFast;
    }

    boolean isAtEnd() {
        return !at.isBefore(course.at(course.length()));
    }

    /// Plays on for so long on the wall.
    void play(Duration elapsed) {
        move(elapsed.multipliedBy(isFast ? SPEED * FASTER : SPEED));
    }

    @Nullable
    Moment remembered() {
        return remembered;
    }

    void remember(@Nullable Moment moment) {
        remembered = moment;
    }

    /// The board at an instant; may take a while, from any thread.
    ///
    /// @param before a moment that was looked at before it, so that playing is cheap
    Moment look(@Nullable Moment before, Instant instant) {
        return before == null ? travel.at(instant) : travel.on(before, instant);
    }

    /// What changed between two moments, whichever was earlier; may take a while, from any thread.
    static Comparison compare(Moment one, Moment other) {
        List<Moment> inOrder = one.at().isAfter(other.at()) ? List.of(other, one) : List.of(one, other);
        return Comparison.of(inOrder.getFirst(), inOrder.getLast());
    }
}
