package pullboard.report;

/// A column of a table that goes out.
///
/// @param name as in a CSV file's first line
public record Column(String name, Kind kind) {
    private static final String SECONDS = "_seconds";

    /// What stands in it, and how many characters wide that is on a sheet.
    public enum Kind {
        TEXT(18),
        NUMBER(10),
        AMOUNT(12),
        SHARE(10),
        TIME(19),
        DATE(11),
        DURATION(12),
        FLAG(8);

        private final int width;

        Kind(int width) {
            this.width = width;
        }
    }

    public static Column text(String name) {
        return new Column(name, Kind.TEXT);
    }

    public static Column number(String name) {
        return new Column(name, Kind.NUMBER);
    }

    /// An exact decimal.
    public static Column amount(String name) {
        return new Column(name, Kind.AMOUNT);
    }

    /// A part of a whole, from 0 to 1.
    public static Column share(String name) {
        return new Column(name, Kind.SHARE);
    }

    public static Column time(String name) {
        return new Column(name, Kind.TIME);
    }

    public static Column date(String name) {
        return new Column(name, Kind.DATE);
    }

    /// @param name with `_seconds` at its end
    public static Column duration(String name) {
        return new Column(name, Kind.DURATION);
    }

    public static Column flag(String name) {
        return new Column(name, Kind.FLAG);
    }

    /// Its name on a sheet, where a duration is one and not a number of seconds.
    public String title() {
        return kind == Kind.DURATION && name.endsWith(SECONDS)
                ? name.substring(0, name.length() - SECONDS.length())
                : name;
    }

    /// In characters, with room for the filter's arrow.
    int width() {
        return Math.max(kind.width, title().length() + 4);
    }
}
