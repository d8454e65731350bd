package pullboard.view.form;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/// A typed column of a {@link RecordTable}.
///
/// @param name under which its width is remembered; unique in its table
/// @param letters about how many it shows at first
/// @param shows what stands in a record's cell
/// @param order of the records when sorted by it
/// @param isNumber aligned to the right
public record RecordColumn<T>(
        String name, String title, int letters, Function<T, String> shows, Comparator<T> order, boolean isNumber) {

    private static final double LETTER_EM = 0.56;
    private static final double TITLE_EM = 0.52;

    /// How wide it likes to be, in letter sizes.
    double ems() {
        return Math.max(letters * LETTER_EM + 2.2, title.length() * TITLE_EM + 1.5);
    }

    /// Sorted by its words, in any case of letters.
    public static <T> RecordColumn<T> text(String name, String title, int letters, Function<T, String> shows) {
        Comparator<T> order = Comparator.comparing(record -> shows.apply(record).toLowerCase(Locale.ROOT));
        return new RecordColumn<>(name, title, letters, shows, order, false);
    }

    /// Sorted by a value: a number, a date, a state.
    public static <T, V extends Comparable<? super V>> RecordColumn<T> by(
            String name, String title, int letters, Function<T, V> value, Function<T, String> shows) {
        return new RecordColumn<>(name, title, letters, shows, Comparator.comparing(value), false);
    }

    /// Sorted by its value and aligned to the right.
    public static <T, V extends Comparable<? super V>> RecordColumn<T> number(
            String name, String title, int letters, Function<T, V> value, Function<T, String> shows) {
        return new RecordColumn<>(name, title, letters, shows, Comparator.comparing(value), true);
    }
}
