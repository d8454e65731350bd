package pullboard.board;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Kanban;

/// The code on a ticket, `WO-1041/1K`: the card's number, the issue of the ticket, and a check character, so that it
/// can
/// be typed and a mistyped one is noticed.
///
/// The check character is that of ISO/IEC 7064, system MOD 37,36, over the capital letters and digits of number and
/// issue; any other character counts as its code point modulo 36. It finds every single wrong character and every
/// exchange of neighbours among letters and digits.
public final class TicketCode {
    private static final String CHECKS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("(.{1,64})/([1-9][0-9]{0,8})([0-9A-Za-z])");

    /// What a scanned or typed code means on a board.
    public sealed interface Reading {
        /// A card.
        ///
        /// @param issue of the ticket; 0: only the number was given
        record Known(CardId card, int issue) implements Reading {}

        /// A card of a kanban loop, whatever it is doing now.
        record LoopCard(String kanban) implements Reading {}

        /// It looks like a ticket's code, but the check character is another: mistyped, or badly printed.
        record Misread(String code) implements Reading {}

        /// A foreign code that stands for a part.
        record Part(String code, String part) implements Reading {}

        /// Nothing that the board knows.
        record Unknown(String code) implements Reading {}
    }

    private TicketCode() {}

    /// The code of one issue of a card's ticket.
    public static String of(CardId card, int issue) {
        String text = card.number() + "/" + issue;
        return text + check(text);
    }

    /// The code of the card's present ticket.
    public static String of(Card card) {
        return of(card.id(), card.ticket().issue());
    }

    /// Understands codes, plain numbers and foreign codes; whatever the case of letters, and also through a keyboard
    /// that is not the scanner's, as long as the check character proves it.
    public static Reading read(Board board, String typed) {
        String code = typed.strip();
        Reading exact = exact(board, code);
        if (exact != null) {
            return exact;
        }
        for (Keyboard keyboard : Keyboard.OTHERS) {
            Reading seen = ticket(board, keyboard.undo(code));
            if (seen != null) {
                return seen;
            }
        }
        return isMisread(code) ? new Reading.Misread(code) : new Reading.Unknown(code);
    }

    private static @Nullable Reading exact(Board board, String code) {
        Reading ticket = ticket(board, code);
        if (ticket != null) {
            return ticket;
        }
        CardId number = card(board, code);
        if (number != null) {
            return new Reading.Known(number, 0);
        }
        Reading loopCard = loopCard(board, code);
        if (loopCard != null) {
            return loopCard;
        }
        String part = board.partCodes().get(code);
        return part == null ? null : new Reading.Part(code, part);
    }

    private static @Nullable Reading ticket(Board board, String code) {
        Matcher shape = SHAPE.matcher(code);
        if (!shape.matches()) {
            return null;
        }
        CardId card = isRight(shape) ? card(board, shape.group(1)) : null;
        if (card != null) {
            return new Reading.Known(card, Integer.parseInt(shape.group(2)));
        }
        return isRight(shape) ? loopCard(board, shape.group(1)) : null;
    }

    private static @Nullable Reading loopCard(Board board, String number) {
        for (String wanted : List.of(number, number.toUpperCase(Locale.ROOT))) {
            if (board.books().find(Kanban.class, wanted) != null) {
                return new Reading.LoopCard(wanted);
            }
        }
        return null;
    }

    private static boolean isMisread(String code) {
        Matcher shape = SHAPE.matcher(code);
        return shape.matches() && !isRight(shape);
    }

    private static boolean isRight(Matcher shape) {
        return check(shape.group(1) + "/" + shape.group(2))
                == Character.toUpperCase(shape.group(3).charAt(0));
    }

    /// The card of this number, or the only open one whose number differs in the case of letters alone.
    private static @Nullable CardId card(Board board, String number) {
        if (!CardId.isValid(number)) {
            return null;
        }
        CardId exact = new CardId(number);
        if (board.card(exact) != null) {
            return exact;
        }
        CardId capitals = new CardId(number.toUpperCase(Locale.ROOT));
        if (board.card(capitals) != null) {
            return capitals;
        }
        CardId found = null;
        for (Card card : board.cards().values()) {
            if (card.id().number().equalsIgnoreCase(number)) {
                if (found != null) {
                    return null;
                }
                found = card.id();
            }
        }
        return found;
    }

    /// ISO/IEC 7064:2003, clause 9: hybrid systems, MOD 37,36.
    static char check(String text) {
        int product = 36;
        for (int i = 0; i < text.length(); i++) {
            int sum = (product + value(text.charAt(i))) % 36;
            product = (sum == 0 ? 36 : sum) * 2 % 37;
        }
        return CHECKS.charAt((37 - product) % 36);
    }

    private static int value(char c) {
        int known = CHECKS.indexOf(Character.toUpperCase(c));
        return known >= 0 ? known : c % 36;
    }
}
