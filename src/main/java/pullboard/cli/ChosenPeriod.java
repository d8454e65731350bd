package pullboard.cli;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pullboard.flow.Filter;
import pullboard.flow.Period;
import pullboard.flow.calendar.ShiftCalendar;
import pullboard.flow.calendar.ShiftRun;

/// The time that an export looks at: `--from` and `--until`, or a `--period` that moves on by itself, such as the last
/// shift that is over.
final class ChosenPeriod {
    private static final List<String> SHIFTS = List.of("this-shift", "last-shift");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd_HHmm", Locale.ROOT);

    private final Invocation invocation;
    private final Desk desk;

    ChosenPeriod(Invocation invocation, Desk desk) {
        this.invocation = invocation;
        this.desk = desk;
    }

    Filter filter(@Nullable ShiftCalendar shifts) throws WrongUsage, NotDone {
        Filter part = new Filter(moment("from"), moment("until"), invocation.option("part"));
        String period = invocation.option("period");
        if (period == null) {
            return part;
        }
        if (invocation.has("from") || invocation.has("until")) {
            throw invocation.wrong("period.or.from");
        }
        if (SHIFTS.contains(period)) {
            ShiftRun run = shift(period, shifts);
            return part.between(run.start(), run.end());
        }
        for (Period known : Period.values()) {
            if (word(known).equals(period)) {
                return known.of(part, desk.now(), desk.zone());
            }
        }
        Stream<String> words =
                Stream.concat(SHIFTS.stream(), Arrays.stream(Period.values()).map(ChosenPeriod::word));
        throw invocation.wrong("not.a.period", period, Desk.listed(words.toList()));
    }

    private static String word(Period period) {
        return period.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ShiftRun shift(String period, @Nullable ShiftCalendar shifts) throws NotDone {
        if (shifts == null) {
            throw desk.refuse("period.no.calendar");
        }
        ShiftRun run = period.equals("this-shift")
                ? ShiftRun.at(shifts, desk.zone(), desk.now())
                : ShiftRun.before(shifts, desk.zone(), desk.now());
        if (run == null) {
            throw desk.refuse("period.no.shift");
        }
        return run;
    }

    private @Nullable Instant moment(String option) throws WrongUsage {
        return invocation.has(option) ? new Moments(invocation, desk.now(), desk.zone()).moment(option) : null;
    }

    /// The target with `[from]` and `[until]` as the period's times, so that each run writes a file of its own.
    String stamped(String target, Filter filter) {
        return target.replace("[from]", filter.from() == null ? "begin" : stamp(filter.from()))
                .replace("[until]", stamp(filter.until() == null ? desk.now() : filter.until()));
    }

    private String stamp(Instant at) {
        return STAMP.format(at.atZone(desk.zone()));
    }
}
