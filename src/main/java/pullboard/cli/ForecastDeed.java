package pullboard.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import pullboard.board.supply.Part;
import pullboard.control.TroubleException;
import pullboard.flow.calendar.Calendars;
import pullboard.flow.calendar.ShiftCalendar;
import pullboard.plan.demand.Consumption;
import pullboard.plan.demand.DemandForecast;
import pullboard.plan.demand.DemandRange;
import pullboard.plan.demand.DemandSeries;
import pullboard.plan.demand.Outlook;
import pullboard.plan.history.SupplyHistory;
import pullboard.report.ForecastFile;

/// `forecast PART`: what will be needed of a part, by the method that would have said it best.
final class ForecastDeed {
    private ForecastDeed() {}

    static void run(Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        String part = invocation.operand(0);
        long ahead = invocation.number("periods", 1, 4);
        if (ahead > DemandForecast.FURTHEST) {
            throw invocation.wrong("forecast.far", DemandForecast.FURTHEST);
        }
        DemandSeries.Grain grain = grain(invocation);
        SupplyHistory history = history(desk);
        if (history.since(part) == null && desk.board().books().find(Part.class, part) == null) {
            throw new NotDone(desk.speech().get("forecast.unknown", part));
        }
        Consumption consumption = history.consumption(part, desk.now(), desk.zone());
        DemandSeries series = grain == DemandSeries.Grain.WEEK ? consumption.weeks() : consumption.days(works(desk));
        switch (DemandForecast.of(series, (int) ahead)) {
            case Outlook.TooShort few ->
                throw new NotDone(desk.speech()
                        .get("forecast.short." + grain.name(), part, few.has(), few.needs(), few.missing()));
            case DemandForecast forecast -> tell(forecast, part, invocation, desk);
        }
    }

    private static DemandSeries.Grain grain(Invocation invocation) throws WrongUsage {
        String typed = invocation.option("per", "week").strip();
        for (DemandSeries.Grain grain : DemandSeries.Grain.values()) {
            if (grain.name().toLowerCase(Locale.ROOT).equals(typed)) {
                return grain;
            }
        }
        throw invocation.wrong("forecast.per", typed);
    }

    private static SupplyHistory history(Desk desk) throws NotDone {
        SupplyHistory[] history = {SupplyHistory.EMPTY};
        try {
            desk.plant().records().entries(entry -> {
                history[0] = history[0].with(entry);
                return true;
            });
        } catch (TroubleException trouble) {
            throw new NotDone(desk.speech().wording().trouble(trouble.trouble()).onOneLine(), trouble);
        }
        return history[0];
    }

    private static Predicate<LocalDate> works(Desk desk) {
        ShiftCalendar calendar = Calendars.of(desk.board().documents()).shopShifts();
        return calendar == null ? _ -> true : day -> !calendar.on(day).isEmpty();
    }

    private static void tell(DemandForecast forecast, String part, Invocation invocation, Desk desk) {
        if (invocation.has("json")) {
            ForecastFile.write(desk.out(), part, forecast);
            return;
        }
        Speech speech = desk.speech();
        String method =
                speech.get("forecast.method." + forecast.method().getClass().getSimpleName());
        Table table = new Table(speech.get(
                forecast.isNothingBetter() ? "forecast.head.naive" : "forecast.head",
                part,
                method,
                forecast.score().mase(),
                forecast.naive().mase()));
        table.add(
                speech.get("forecast.from"),
                speech.get("forecast.expected"),
                speech.get("forecast.range", ForecastFile.RANGE));
        for (int period = 1; period <= forecast.ahead(); period++) {
            DemandRange range = forecast.range(period, ForecastFile.RANGE);
            table.add(
                    forecast.day(period).toString(),
                    String.valueOf(Math.round(forecast.expected(period))),
                    Math.round(range.low()) + " - " + Math.round(range.high()));
        }
        table.lines().forEach(desk::say);
    }
}
