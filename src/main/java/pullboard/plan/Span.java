package pullboard.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A length of time as people plan with it: `0.4d`, `2h`, `170min`. A day has 24 hours and a week 7 days; who means
/// working days says days everywhere, then nothing is converted.
public record Span(Fraction amount, Unit unit) {
    private static final Pattern TYPED = Pattern.compile("([0-9.]+)\\s*([a-z]+)");

    /// Units of time, as they are typed.
    public enum Unit {
        SECOND("s", 1),
        MINUTE("min", 60),
        HOUR("h", 3_600),
        DAY("d", 86_400),
        WEEK("w", 604_800);

        private final String sign;
        private final long seconds;

        Unit(String sign, long seconds) {
            this.sign = sign;
            this.seconds = seconds;
        }

        /// `s`, `min`, `h`, `d` or `w`.
        public String sign() {
            return sign;
        }

        public long seconds() {
            return seconds;
        }

        static Optional<Unit> of(String sign) {
            return Stream.of(values()).filter(unit -> unit.sign.equals(sign)).findFirst();
        }
    }

    /// Reads an amount of 0 or more with its unit: `10d`, `0.25 h`, `330000s`.
    ///
    /// @throws NumberFormatException where it is none
    public static Span parse(String typed) {
        Matcher parts = TYPED.matcher(typed.strip());
        if (!parts.matches()) {
            throw new NumberFormatException("not a time: " + typed);
        }
        Unit unit = Unit.of(parts.group(2)).orElseThrow(() -> new NumberFormatException("not a unit: " + typed));
        return new Span(Fraction.parse(parts.group(1)), unit);
    }

    public static Span days(Fraction days) {
        return new Span(days, Unit.DAY);
    }

    /// How many of another unit it is.
    public Fraction in(Unit other) {
        return unit == other ? amount : amount.times(unit.seconds).dividedBy(other.seconds);
    }

    @Override
    public String toString() {
        return amount + unit.sign();
    }
}
