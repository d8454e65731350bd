package pullboard.view.flow;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pullboard.board.ServiceClass;
import pullboard.board.StationId;
import pullboard.flow.Filter;
import pullboard.flow.Percentile;
import pullboard.flow.calendar.ShiftCalendar;
import pullboard.flow.calendar.ShiftRun;
import pullboard.text.Typed;

/// What the flow screen looks at.
///
/// @param from first day as typed, for {@link Span#TYPED}; empty: no bound
/// @param until last day as typed, that is in it; empty: no bound
/// @param part empty: all
/// @param station number of the one station that is looked at; 0: all
/// @param service null: all
/// @param isWorking whether durations are working time
/// @param count cards of a forecast; 0: as many as are open
/// @param order customer order; empty: all
/// @param by day of a forecast as typed; empty: two weeks from now
record FlowChoice(
        Tab tab,
        Span span,
        String from,
        String until,
        String part,
        int station,
        @Nullable ServiceClass service,
        Percentile percentile,
        boolean isWorking,
        int count,
        String by,
        String order) {
    static final FlowChoice FIRST =
            new FlowChoice(Tab.OVERVIEW, Span.ALL, "", "", "", 0, null, Percentile.NEAREST_RANK, false, 0, "", "");

    private static final int FIELDS = 12;

    /// As it is kept from one start to the next.
    String write() {
        return Stream.of(
                        tab.name(),
                        span.name(),
                        from,
                        until,
                        part,
                        Integer.toString(station),
                        service == null ? "" : service.name(),
                        percentile.name(),
                        Boolean.toString(isWorking),
                        Integer.toString(count),
                        by,
                        order)
                .map(field -> URLEncoder.encode(field, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /// What was kept; the first choice where that is not to be understood.
    static FlowChoice read(String kept) {
        try {
            List<String> fields = Arrays.stream(kept.split("&", -1))
                    .map(field -> URLDecoder.decode(field, StandardCharsets.UTF_8))
                    .toList();
            if (fields.size() != FIELDS) {
                return FIRST;
            }
            String service = fields.get(6);
            return new FlowChoice(
                    Tab.valueOf(fields.get(0)),
                    Span.valueOf(fields.get(1)),
                    fields.get(2),
                    fields.get(3),
                    fields.get(4),
                    Integer.parseInt(fields.get(5)),
                    service.isEmpty() ? null : ServiceClass.valueOf(service),
                    Percentile.valueOf(fields.get(7)),
                    Boolean.parseBoolean(fields.get(8)),
                    Math.max(0, Integer.parseInt(fields.get(9))),
                    fields.get(10),
                    fields.get(11));
        } catch (IllegalArgumentException unreadable) {
            return FIRST;
        }
    }

    FlowChoice withTab(Tab other) {
        return new FlowChoice(
                other, span, from, until, part, station, service, percentile, isWorking, count, by, order);
    }

    /// Everything that was recorded, whatever else was chosen.
    FlowChoice withAll() {
        return new FlowChoice(tab, Span.ALL, "", "", "", 0, null, percentile, isWorking, count, by, "");
    }

    FlowChoice withSpan(Span other) {
        return new FlowChoice(tab, other, from, until, part, station, service, percentile, isWorking, count, by, order);
    }

    /// Whether anything is left out.
    boolean isNarrow() {
        return span != Span.ALL || !part.isBlank() || !order.isBlank() || station != 0 || service != null;
    }

    /// Whether a typed day can be understood.
    static boolean isDay(String typed, LocalDate today, Locale locale) {
        return typed.isBlank() || Typed.date(typed, today, locale) != null;
    }

    /// The day by which a forecast is asked for.
    LocalDate by(LocalDate today, Locale locale) {
        LocalDate typed = Typed.date(by, today, locale);
        return typed == null || typed.isBefore(today) ? today.plusWeeks(2) : typed;
    }

    /// @param shifts of the shop; null: it has none, and there is no shift to look at alone
    Filter filter(Instant now, ZoneId zone, @Nullable ShiftCalendar shifts, Locale locale) {
        Filter some = Filter.ALL
                .ofParts(part.isBlank() ? Set.of() : Set.of(part.strip()))
                .atStations(station == 0 ? Set.of() : Set.of(new StationId(station)))
                .ofOrders(order.isBlank() ? Set.of() : Set.of(order.strip()))
                .ofServices(service == null ? Set.of() : Set.of(service));
        if (span == Span.THIS_SHIFT) {
            return shifts == null ? some : ofShift(some, now, zone, shifts);
        }
        if (span != Span.TYPED) {
            return span.period().of(some, now, zone);
        }
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate first = Typed.date(from, today, locale);
        LocalDate last = Typed.date(until, today, locale);
        return some.between(
                first == null ? null : first.atStartOfDay(zone).toInstant(),
                last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /// The shift that runs has no end yet, so that what happens while one looks at it is in it.
    private static Filter ofShift(Filter some, Instant now, ZoneId zone, ShiftCalendar shifts) {
        ShiftRun running = ShiftRun.at(shifts, zone, now);
        if (running != null) {
            return some.between(running.start(), null);
        }
        ShiftRun over = ShiftRun.before(shifts, zone, now);
        return over == null ? some : some.between(over.start(), over.end());
    }
}
