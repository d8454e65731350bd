package pullboard.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Pieces in a time, such as a demand of `2000/d`.
public record Rate(Fraction pieces, Span.Unit per) {
    private static final Pattern TYPED = Pattern.compile("([0-9.]+)\\s*/\\s*([a-z]+)");

    /// Reads pieces of 0 or more and the unit of time: `2000/d`, `12.5/h`, `40/w`.
    ///
    /// @throws NumberFormatException where it is none
    public static Rate parse(String typed) {
        Matcher parts = TYPED.matcher(typed.strip());
        if (!parts.matches()) {
            throw new NumberFormatException("not a rate: " + typed);
        }
        Span.Unit per = Span.Unit.of(parts.group(2))
                .orElseThrow(() -> new NumberFormatException("not a unit of time: " + typed));
        return new Rate(Fraction.parse(parts.group(1)), per);
    }

    public static Rate perDay(Fraction pieces) {
        return new Rate(pieces, Span.Unit.DAY);
    }

    /// Pieces in such a time.
    public Fraction over(Span time) {
        return pieces.times(time.in(per));
    }

    @Override
    public String toString() {
        return pieces + "/" + per.sign();
    }
}
