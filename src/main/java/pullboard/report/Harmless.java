package pullboard.report;

/// Text that a spreadsheet would run as a formula, made harmless and back.
///
/// A text whose first character, after any apostrophes and blanks, is one of `= + - @`, a full-width form of these,
/// tab, line feed or carriage return gets one apostrophe in front; all other text stays as it is. Whatever needs the
/// apostrophe needs it with one more in front, too, so taking one away again is exact.
public final class Harmless {
    private static final String STARTS_FORMULA = "=+-@\t\n\r\uFF1D\uFF0B\uFF0D\uFF20";

    private Harmless() {}

    public static String text(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /// What {@link #text} was given. Text that it cannot have written is left alone.
    public static String original(String text) {
        return text.startsWith("'") && isFormula(text) ? text.substring(1) : text;
    }

    private static boolean isFormula(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (STARTS_FORMULA.indexOf(c) >= 0) {
                return true;
            }
            if (c != '\'' && c != ' ') {
                return false;
            }
        }
        return false;
    }
}
