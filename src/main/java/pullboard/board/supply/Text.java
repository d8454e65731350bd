package pullboard.board.supply;

/// Which texts may stand in the books.
final class Text {
    static final int LONGEST_KEY = 80;
    static final int LONGEST = 400;

    private Text() {}

    /// A name: 1 to 80 characters on one line, no outer blanks.
    static boolean isKey(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_KEY && isLine(text);
    }

    /// Nothing, or one line of up to 400 characters.
    static boolean isLine(String text) {
        return text.length() <= LONGEST
                && text.strip().equals(text)
                && text.chars().noneMatch(Character::isISOControl);
    }
}
