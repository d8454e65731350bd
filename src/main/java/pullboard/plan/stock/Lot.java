package pullboard.plan.stock;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;
import pullboard.plan.Fraction;

/// How much to order or make at a time so that ordering and holding cost least together: √(2·D·S / H) where a lot
/// arrives at once, √(2·D·S / (H·(1 − D/P))) where it is made over time while some of it is already used.
///
/// Source: F. W. Harris, *How Many Parts to Make at Once*, 1913 (economic order quantity); E. W. Taft, *The Most
/// Economical Production Lot*, 1918 (economic production quantity).
///
/// @param demand pieces in a period
/// @param orderCost of one order or set-up
/// @param holdingCost of one piece for the period
/// @param capacity pieces that can be made in the period, above the demand; empty: a lot arrives at once
public record Lot(Fraction demand, Fraction orderCost, Fraction holdingCost, Optional<Fraction> capacity) {

    /// @throws IllegalArgumentException where demand or a cost is not above 0, or the capacity not above the
    /// demand
    public Lot {
        if (demand.signum() <= 0
                || orderCost.signum() <= 0
                || holdingCost.signum() <= 0
                || capacity.isPresent() && capacity.get().compareTo(demand) <= 0) {
            throw new IllegalArgumentException("not above 0, or no capacity for it");
        }
    }

    /// The square of the best lot is a fraction; its root is taken at the end, with all the digits a decimal has.
    public Fraction best() {
        Fraction square = demand.times(orderCost).times(2).dividedBy(stacked());
        BigDecimal wide =
                new BigDecimal(square.numerator()).divide(new BigDecimal(square.denominator()), MathContext.DECIMAL128);
        return Fraction.of(wide.sqrt(MathContext.DECIMAL64));
    }

    /// The best whole lot: the neighbour of the exact one that costs less, at least 1.
    public BigInteger pieces() {
        BigInteger below = best().floor().max(BigInteger.ONE);
        BigInteger above = below.add(BigInteger.ONE);
        boolean more = costOf(Fraction.of(above)).compareTo(costOf(Fraction.of(below))) < 0;
        return more ? above : below;
    }

    /// What ordering and holding cost in the period with lots of such a size.
    public Fraction costOf(Fraction lot) {
        return demand.times(orderCost).dividedBy(lot).plus(lot.times(stacked()).dividedBy(2));
    }

    /// Orders or runs in the period.
    public Fraction ordersOf(Fraction lot) {
        return demand.dividedBy(lot);
    }

    /// What it costs to hold one piece of the highest stock: while a lot is being made some of it is used.
    private Fraction stacked() {
        return capacity.map(most -> holdingCost.times(Fraction.ONE.minus(demand.dividedBy(most))))
                .orElse(holdingCost);
    }
}
