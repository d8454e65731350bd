package pullboard.view.card;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;

/// Proposes card numbers in the shop's own pattern.
public final class Numbers {
    private static final String FIRST = "WO-1001";
    private static final Pattern LAST_DIGITS = Pattern.compile("(.*?)(\\d{1,17})(\\D*)");
    private static final Pattern PART = Pattern.compile("(.+)-(\\d{1,9})");

    private Numbers() {}

    /// The next free number after that of the newest card: `WO-1049` gives `WO-1050`.
    public static String next(Board board) {
        Comparator<Card> byAge = Comparator.comparing(Card::created)
                .thenComparing(card -> card.id().number().length())
                .thenComparing(Card::id);
        return board.cards().values().stream()
                .max(byAge)
                .map(newest -> after(board, whole(board, newest.id().number())))
                .orElse(FIRST);
    }

    /// A free number for a part of `card`: `WO-1049-2`, and for a part of that `WO-1049-3`.
    public static String part(Board board, CardId card) {
        String whole = whole(board, card.number());
        for (int part = 2; ; part++) {
            String number = whole + "-" + part;
            if (isFree(board, number)) {
                return number;
            }
        }
    }

    private static String after(Board board, String number) {
        String proposed = following(number);
        while (!isFree(board, proposed)) {
            proposed = following(proposed);
        }
        return proposed;
    }

    /// The number after this one in the same pattern: `WO-099` gives `WO-100`, `Rush` gives `Rush-2`.
    public static String following(String number) {
        Matcher digits = LAST_DIGITS.matcher(number);
        if (!digits.matches()) {
            return following(number + "-1");
        }
        int width = digits.group(2).length();
        String count = String.valueOf(Long.parseLong(digits.group(2)) + 1);
        return digits.group(1) + "0".repeat(Math.max(0, width - count.length())) + count + digits.group(3);
    }

    /// The number that a part was split off, or the number itself.
    private static String whole(Board board, String number) {
        Matcher part = PART.matcher(number);
        boolean split =
                part.matches() && CardId.isValid(part.group(1)) && board.card(new CardId(part.group(1))) != null;
        return split ? part.group(1) : number;
    }

    private static boolean isFree(Board board, String number) {
        return !CardId.isValid(number) || board.card(new CardId(number)) == null;
    }
}
