package pullboard.plan;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/// An exact number: always in lowest terms, the sign with the numerator. Equal numbers are equal records.
///
/// @param denominator above 0
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);

    /// How many decimals a number gets that has no last one.
    public static final int DECIMALS = 6;

    /// Fine enough to find the nearest double.
    private static final MathContext FINE = new MathContext(40);

    /// Decimals as people type them; no exponent, which could ask for a billion digits.
    private static final Pattern PLAIN = Pattern.compile("[+-]?([0-9]{1,30}(\\.[0-9]{0,30})?|\\.[0-9]{1,30})");

    /// @throws ArithmeticException where the denominator is 0
    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException(numerator + " / 0");
        }
        BigInteger common = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            common = common.negate();
        }
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /// @throws ArithmeticException where the denominator is 0
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Fraction of(BigInteger whole) {
        return new Fraction(whole, BigInteger.ONE);
    }

    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? of(decimal.toBigIntegerExact())
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /// Reads a decimal such as `0.4`, `-3` or `.5`.
    ///
    /// @throws NumberFormatException where it is none: no exponents, no thousands separators, no comma
    public static Fraction parse(String typed) {
        String plain = typed.strip();
        if (!PLAIN.matcher(plain).matches()) {
            throw new NumberFormatException("not a decimal number: " + typed);
        }
        return of(new BigDecimal(plain));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction times(long whole) {
        return times(of(whole));
    }

    /// @throws ArithmeticException by 0
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /// @throws ArithmeticException by 0
    public Fraction dividedBy(long whole) {
        return dividedBy(of(whole));
    }

    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /// -1, 0 or 1.
    public int signum() {
        return numerator.signum();
    }

    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /// The largest whole number that is not above this one.
    public BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /// The smallest whole number that is not below this one.
    public BigInteger ceil() {
        return negated().floor().negate();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /// For statistics only: the nearest double.
    public double toDouble() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), FINE)
                .doubleValue();
    }

    /// Rounded half up.
    public BigDecimal toBigDecimal(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    /// All its decimals where they end, else [#DECIMALS] of them: `4.4`, `11`, `0.333333`.
    public String toPlainText() {
        return toPlainText(DECIMALS);
    }

    /// All its decimals where they end (4.4 is `4.4` however few are asked for), else rounded half up to so many.
    public String toPlainText(int decimals) {
        return isFinite()
                ? plain(new BigDecimal(numerator).divide(new BigDecimal(denominator)))
                : plain(toBigDecimal(decimals));
    }

    /// At most so many decimals, rounded half up, without closing zeros: for a line to be read, not to be reckoned
    /// with.
    public String toRoundedText(int decimals) {
        return plain(toBigDecimal(decimals));
    }

    private static String plain(BigDecimal decimal) {
        BigDecimal shortest = decimal.stripTrailingZeros();
        return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
    }

    /// Only twos and fives divide the denominator.
    private boolean isFinite() {
        BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
        BigInteger five = BigInteger.valueOf(5);
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
        }
        return rest.equals(BigInteger.ONE);
    }

    @Override
    public String toString() {
        return toPlainText();
    }
}
