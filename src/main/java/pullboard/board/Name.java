package pullboard.board;

import java.util.Set;

/// What may serve as a name of a card, a station or a part.
final class Name {
    static final int LONGEST = 80;

    /// The names of the board's own ends: a station of that name could not be told from them in a file.
    private static final Set<String> RESERVED = Set.of("orders", "finished", "done", "cancelled");

    private Name() {}

    static boolean isValid(String name, int longest) {
        return !name.isEmpty()
                && name.length() <= longest
                && name.strip().equals(name)
                && name.chars().noneMatch(Character::isISOControl);
    }

    static boolean isReserved(String name) {
        return RESERVED.contains(name.toLowerCase(java.util.Locale.ROOT));
    }
}
