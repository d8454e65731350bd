package pullboard.board;

/// A card's permanent number, as printed on its ticket: 1 to 64 characters, no control characters, no outer blanks.
public record CardId(String number) implements Comparable<CardId> {
    public static final int LONGEST = 64;

    public CardId {
        if (!isValid(number)) {
            throw new IllegalArgumentException("not a card number: '" + number + "'");
        }
    }

    /// Whether `number` can be a card's number.
    public static boolean isValid(String number) {
        return Name.isValid(number, LONGEST);
    }

    @Override
    public int compareTo(CardId other) {
        return number.compareTo(other.number);
    }

    @Override
    public String toString() {
        return number;
    }
}
