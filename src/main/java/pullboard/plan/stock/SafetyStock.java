package pullboard.plan.stock;

import pullboard.plan.Fraction;
import pullboard.plan.Normal;
import pullboard.plan.Rate;
import pullboard.plan.Span;

/// Stock against demand and lead times that vary: z · √(L·σd² + d²·σL²), and the stock at which to order again,
/// d·L on top of it. Demand of different days and the lead time know nothing of each other.
///
/// Source: W. J. Stevenson, *Operations Management*, “ROP models”; J. Heizer, B. Render, *Operations Management*,
/// “Other probabilistic models”; z is the quantile of the normal distribution at the service level.
///
/// @param demand mean, d
/// @param demandDeviation σd, pieces: of the demand in the demand's unit of time
/// @param lead mean, L
/// @param leadDeviation σL
/// @param service chance, above 0 and below 1, that stock lasts until the replenishment is there
public record SafetyStock(Rate demand, Fraction demandDeviation, Span lead, Span leadDeviation, Fraction service) {

    /// @throws IllegalArgumentException where the service level is not between 0 and 1
    public SafetyStock {
        if (service.signum() <= 0 || service.compareTo(Fraction.ONE) >= 0) {
            throw new IllegalArgumentException("not between 0 and 1: " + service);
        }
    }

    /// How many standard deviations are held.
    public double z() {
        Fraction risk = Fraction.ONE.minus(service);
        return risk.compareTo(service) < 0 ? -Normal.quantile(risk.toDouble()) : Normal.quantile(service.toDouble());
    }

    /// Standard deviation of the demand over the lead time, pieces.
    public double deviation() {
        Fraction fromDemand = lead.in(demand.per()).times(demandDeviation).times(demandDeviation);
        Fraction fromLead = demand.over(leadDeviation);
        return Math.sqrt(fromDemand.plus(fromLead.times(fromLead)).toDouble());
    }

    /// Pieces, not rounded; below 0 where a service level under one half asks to run out more often than not.
    public double pieces() {
        return z() * deviation();
    }

    /// Mean demand over the lead time, pieces.
    public Fraction leadDemand() {
        return demand.over(lead);
    }

    /// Pieces at which to order again, not rounded.
    public double reorderPoint() {
        return leadDemand().toDouble() + pieces();
    }
}
