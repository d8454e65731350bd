package pullboard.report;

/// What can be wrong with a file that is brought in.
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
    TOO_MANY_STATIONS,
    /// A header and nothing else, in a list.
    NO_LINES,
    /// Every line needs a value here.
    CELL_NEEDED,
    /// Not a workbook, or one that cannot be read.
    BAD_BOOK,
    BAD_AMOUNT,
    BAD_FLAG,
    BAD_DATE,
    BAD_WEEKDAYS,
    BAD_SPAN,
    BAD_MAKE,
    BAD_LOOP,
    BAD_STEPS,
    BAD_WORK,
    NO_SUCH_STATION,
    /// The same thing stands in an earlier line.
    KEY_TWICE,
    /// What stands there makes no sense for this field.
    BAD_VALUE
}
