package pullboard.view.kit;

/// How the scanners at this PC are set up.
///
/// @param prefix the character that they send before each code, empty: none
/// @param suffix the character that they send after each code, empty: Enter or Tab
/// @param sound whether each scan is heard
public record Scanner(String prefix, String suffix, boolean sound) {
    /// As scanners come out of the box: a code and Enter.
    public static final Scanner PLAIN = new Scanner("", "", false);

    public Scanner {
        prefix = first(prefix);
        suffix = first(suffix);
    }

    /// Whether `c` is the first character of each scan, and of nothing else.
    public boolean begins(char c) {
        return !prefix.isEmpty() && prefix.charAt(0) == c;
    }

    /// Whether `c` ends each scan.
    public boolean ends(char c) {
        return !suffix.isEmpty() && suffix.charAt(0) == c;
    }

    private static String first(String text) {
        String typed = text.strip();
        return typed.isEmpty() ? "" : typed.substring(0, 1);
    }
}
