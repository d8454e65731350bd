package pullboard.report;

/// A column of a table that goes out.
///
/// @param name as in a CSV file's first line
record Column(String name, Kind kind) {
    private static final String SECONDS = "_seconds";

    /// What stands in it, and how many characters wide that is on a sheet.
    enum Kind {
        TEXT(18),
        NUMBER(10),
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

    static Column text(String name) {
        return new Column(name, Kind.TEXT);
    }

    static Column number(String name) {
        return new Column(name, Kind.NUMBER);
    }

    /// A part of a whole, from 0 to 1.
    static Column share(String name) {
        return new Column(name, Kind.SHARE);
    }

    static Column time(String name) {
        return new Column(name, Kind.TIME);
    }

    static Column date(String name) {
        return new Column(name, Kind.DATE);
    }

    /// @param name with `_seconds` at its end
    static Column duration(String name) {
        return new Column(name, Kind.DURATION);
    }

    static Column flag(String name) {
        return new Column(name, Kind.FLAG);
    }

    /// Its name on a sheet, where a duration is one and not a number of seconds.
    String title() {
        return kind == Kind.DURATION && name.endsWith(SECONDS)
                ? name.substring(0, name.length() - SECONDS.length())
                : name;
    }

    /// In characters, with room for the filter's arrow.
    int width() {
        return Math.max(kind.width, title().length() + 4);
    }
}
