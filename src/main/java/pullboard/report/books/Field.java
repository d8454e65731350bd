package pullboard.report.books;

import java.util.List;

/// A field of a record, which is a column of its file.
///
/// @param name in the first line of an export
/// @param component of the record, as a refusal names it
/// @param isRequired an import cannot do without it
/// @param others further header names that an import takes for it, in small letters
public record Field(String name, String component, Shape shape, boolean isRequired, List<String> others) {
    public Field {
        others = List.copyOf(others);
    }

    /// What may stand in it.
    public enum Shape {
        TEXT,
        /// A whole number, 0 or more.
        WHOLE,
        /// An exact decimal, 0 or more.
        AMOUNT,
        /// `true` or `false`.
        FLAG,
        DATE,
        /// A moment; written, not read.
        TIME,
        /// `Mon Thu`.
        WEEKDAYS,
        /// `2d 4h`.
        SPAN,
        /// `make` or `buy`.
        MAKE,
        /// The name of a station.
        STATION,
        /// `Cutting > Milling`.
        ROUTE,
        /// `Milling=WI-12.pdf | Turning=WI-7.pdf`.
        WORK,
        /// `production`, `withdrawal`, `supplier` or `signal`.
        LOOP,
        /// `in-transit, in-use`.
        STEPS,
        /// A word that is written, not read.
        STATE
    }

    static Field required(String name, String component, Shape shape, String... others) {
        return new Field(name, component, shape, true, List.of(others));
    }

    static Field of(String name, String component, Shape shape, String... others) {
        return new Field(name, component, shape, false, List.of(others));
    }

    /// Whether a person enters it; the others tell what has become of the record.
    public boolean isEntered() {
        return shape != Shape.STATE && shape != Shape.TIME;
    }
}
