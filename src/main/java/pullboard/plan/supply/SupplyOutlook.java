package pullboard.plan.supply;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Books;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.PlannedDelivery;
import pullboard.board.supply.Purchase;
import pullboard.plan.Fraction;
import pullboard.plan.demand.Consumption;
import pullboard.plan.demand.DemandForecast;
import pullboard.plan.history.SupplyHistory;

/// What will be needed of a bought part in the weeks ahead, and what of it is already under way. The rest is what the
/// supplier may expect to be asked for.
///
/// @param isForecast needs come from the forecast of demand; false: from the average use of the last weeks
/// @param weeks from the present one
public record SupplyOutlook(PartSupply supply, boolean isForecast, List<Week> weeks) {
    /// How many weeks are looked ahead.
    public static final int WEEKS = 6;

    private static final int DAYS = 7;

    public SupplyOutlook {
        weeks = List.copyOf(weeks);
    }

    /// An ISO week. Of the present one only the days from today on count.
    ///
    /// @param monday its first day
    /// @param needed pieces
    /// @param comes pieces on open orders and in the delivery plan; what is late comes in the present week
    /// @param left pieces at its end; below 0: so many are missing if nothing more is ordered
    public record Week(LocalDate monday, Fraction needed, long comes, Fraction left) {}

    /// One for each supplier loop whose use is known.
    public static List<SupplyOutlook> all(
            Books books, List<PartSupply> parts, SupplyHistory history, Instant now, ZoneId zone) {
        List<SupplyOutlook> all = new ArrayList<>();
        for (PartSupply part : parts) {
            if (part.perDay() != null) {
                all.add(of(books, part, history, now, zone));
            }
        }
        return all;
    }

    private static SupplyOutlook of(Books books, PartSupply part, SupplyHistory history, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        DemandForecast forecast = forecast(part, history, now, zone);
        Fraction left = Fraction.of(part.stock());
        List<Week> weeks = new ArrayList<>();
        for (int i = 0; i < WEEKS; i++) {
            LocalDate from = monday.plusWeeks(i);
            Fraction share =
                    i == 0 ? Fraction.of(DAYS + 1 - today.getDayOfWeek().getValue(), DAYS) : Fraction.ONE;
            Fraction needed = week(part, forecast, i + 1).times(share);
            long comes = comes(books, part, i == 0 ? null : from, from.plusWeeks(1), today);
            left = left.plus(Fraction.of(comes)).minus(needed);
            weeks.add(new Week(from, needed, comes, left));
        }
        return new SupplyOutlook(part, forecast != null, weeks);
    }

    /// Null: too little is known for a forecast.
    private static @Nullable DemandForecast forecast(PartSupply part, SupplyHistory history, Instant now, ZoneId zone) {
        Instant since = history.since(part.part().number());
        if (since == null) {
            return null;
        }
        var uses = history.usesAt(part.part().number(), part.loop().to());
        var outlook = DemandForecast.of(Consumption.of(uses, since, now, zone).weeks(), WEEKS);
        return outlook instanceof DemandForecast known ? known : null;
    }

    private static Fraction week(PartSupply part, @Nullable DemandForecast forecast, int ahead) {
        if (forecast != null) {
            return Fraction.of(Math.round(forecast.expected(ahead)));
        }
        Fraction perDay = part.perDay();
        return perDay == null ? Fraction.ZERO : perDay.times(DAYS);
    }

    /// @param from null: also what was to come before
    private static long comes(
            Books books, PartSupply part, @Nullable LocalDate from, LocalDate until, LocalDate today) {
        long comes = 0;
        for (Purchase purchase : books.all(Purchase.class)) {
            if (!purchase.cancelled() && isWithin(purchase.delivery(), from, until)) {
                comes += open(books, purchase, part.loop().name());
            }
        }
        for (PlannedDelivery plan : books.all(PlannedDelivery.class)) {
            boolean isOurs = plan.supplier().equals(part.supplier().name())
                    && plan.part().equals(part.part().number())
                    && !plan.day().isBefore(today);
            comes += isOurs && isWithin(plan.day(), from, until) ? plan.pieces() : 0;
        }
        return comes;
    }

    private static long open(Books books, Purchase purchase, String loop) {
        long open = 0;
        for (Purchase.Line line : purchase.lines()) {
            Kanban kanban = books.find(Kanban.class, line.kanban());
            open += line.isOpen() && kanban != null && kanban.loop().equals(loop) ? line.pieces() : 0;
        }
        return open;
    }

    private static boolean isWithin(LocalDate day, @Nullable LocalDate from, LocalDate until) {
        return day.isBefore(until) && (from == null || !day.isBefore(from));
    }

    /// The first week at whose end pieces are missing if nothing more is ordered; null: none of these.
    public @Nullable LocalDate runsOut() {
        for (Week week : weeks) {
            if (week.left().signum() < 0) {
                return week.monday();
            }
        }
        return null;
    }
}
