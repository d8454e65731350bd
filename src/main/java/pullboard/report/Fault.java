package pullboard.report;

/// What can be wrong with a movements file.
public enum Fault {
    /// Nothing in the file.
    EMPTY_FILE,
    /// A header and nothing else.
    NO_ROWS,
    /// Bytes that are not UTF-8 text.
    NOT_UTF8,
    UTF16,
    ZERO_CHARACTER,
    COLUMN_MISSING,
    COLUMN_TWICE,
    /// The mapping names a header that the file does not have.
    NO_SUCH_HEADER,
    /// More or fewer fields than the header has.
    FIELD_COUNT,
    QUOTE_OPEN,
    TEXT_AFTER_QUOTE,
    TOO_LONG,
    CELL_EMPTY,
    BAD_CARD,
    BAD_TIME,
    /// A date with slashes that could be day first or month first.
    TIME_UNCLEAR,
    BAD_NUMBER,
    /// Thousands or decimals.
    NUMBER_UNCLEAR,
    BAD_KIND,
    BAD_LANE,
    /// More stations than any shop has: most likely a wrong column.
    TOO_MANY_STATIONS
}
