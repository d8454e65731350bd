package pullboard.chart;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where an axis carries numbers, and what they are.
public final class Ticks {
    private static final double DAY = 86_400;

    private Ticks() {}

    /// One number along an axis.
    public record Tick(double at, String word) {}

    /// At most about `most` ticks of what is shown of the axis.
    public static List<Tick> of(Axis axis, int most, Locale locale) {
        return switch (axis.scale()) {
            case Scale.Linear s -> numbers(axis, s, most);
            case Scale.Time s -> times(axis, s, most, locale);
            case Scale.Names s -> names(s, most);
        };
    }

    /// A round step (1, 2 or 5 times a power of ten) that cuts `range` into at most `most` parts.
    public static double step(double range, int most) {
        double raw = range / Math.max(1, most);
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        for (double factor : new double[] {1, 2, 5, 10}) {
            if (factor * power >= raw * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private static List<Tick> numbers(Axis axis, Scale.Linear scale, int most) {
        List<Tick> ticks = new ArrayList<>();
        double range = scale.high() - scale.low();
        if (!(range > 0) || Double.isInfinite(range)) {
            return ticks;
        }
        double step = step(range, most);
        for (long i = (long) Math.ceil(scale.low() / step - 1e-9); i * step <= scale.high() + step * 1e-9; i++) {
            double at = i * step;
            String own = axis.words().apply(at);
            ticks.add(new Tick(at, own.isEmpty() ? plain(at, step) : own));
        }
        return ticks;
    }

    private static String plain(double at, double step) {
        int decimals = Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
        return String.format(Locale.ROOT, "%." + decimals + "f", at + 0.0);
    }

    private static List<Tick> names(Scale.Names scale, int most) {
        List<Tick> ticks = new ArrayList<>();
        int first = Math.max(0, (int) Math.ceil(scale.low()));
        int last = Math.min(scale.names().size() - 1, (int) Math.floor(scale.high()));
        int every = Math.max(1, (int) Math.ceil((last - first + 1) / (double) Math.max(1, most)));
        for (int i = first; i <= last; i += every) {
            ticks.add(new Tick(i, scale.names().get(i)));
        }
        return ticks;
    }

    private static List<Tick> times(Axis axis, Scale.Time scale, int most, Locale locale) {
        double days = (scale.high() - scale.low()) / DAY;
        if (!(days > 0) || days > 400_000) {
            return List.of();
        }
        double each = days / Math.max(1, most);
        if (each < 0.5) {
            return hours(scale, each * 24);
        }
        Calendar calendar = new Calendar(scale, locale);
        if (each <= 1) {
            return calendar.days(1);
        }
        if (each <= 7) {
            return calendar.weeks(1);
        }
        if (each <= 14) {
            return calendar.weeks(2);
        }
        for (int months : new int[] {1, 2, 3, 6}) {
            if (each <= months * 30.5) {
                return calendar.months(months);
            }
        }
        return calendar.years((int) Math.max(1, Math.ceil(each / 365.25)));
    }

    private static List<Tick> hours(Scale.Time scale, double each) {
        int step = 12;
        for (int hours : new int[] {1, 2, 3, 6}) {
            if (each <= hours) {
                step = hours;
                break;
            }
        }
        List<Tick> ticks = new ArrayList<>();
        LocalDateTime at = local(scale.low(), scale.zone()).truncatedTo(ChronoUnit.DAYS);
        for (; seconds(at, scale.zone()) <= scale.high(); at = at.plusHours(step)) {
            if (seconds(at, scale.zone()) >= scale.low()) {
                String form = at.getHour() == 0 ? "d MMM" : "HH:mm";
                ticks.add(new Tick(
                        seconds(at, scale.zone()),
                        DateTimeFormatter.ofPattern(form, Locale.ROOT).format(at)));
            }
        }
        return ticks;
    }

    private static LocalDateTime local(double seconds, ZoneId zone) {
        return LocalDateTime.ofInstant(Instant.ofEpochSecond((long) Math.floor(seconds)), zone);
    }

    private static double seconds(LocalDateTime at, ZoneId zone) {
        return at.atZone(zone).toEpochSecond();
    }

    /// Days, weeks, months and years that lie on a time scale.
    private record Calendar(Scale.Time scale, Locale locale) {
        List<Tick> days(int step) {
            return every(first(), "d MMM", day -> day.plusDays(step));
        }

        /// Weeks are ISO weeks: they begin on Monday.
        List<Tick> weeks(int step) {
            LocalDate monday = first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            if (step == 2 && monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 0) {
                monday = monday.minusWeeks(1);
            }
            return every(monday, "d MMM", day -> day.plusWeeks(step));
        }

        List<Tick> months(int step) {
            LocalDate first = first().withDayOfMonth(1);
            first = first.minusMonths((first.getMonthValue() - 1) % step);
            return every(first, "MMM yy", day -> day.plusMonths(step));
        }

        List<Tick> years(int step) {
            return every(first().withDayOfYear(1), "yyyy", day -> day.plusYears(step));
        }

        private LocalDate first() {
            return local(scale.low(), scale.zone()).toLocalDate();
        }

        private List<Tick> every(LocalDate first, String form, java.util.function.UnaryOperator<LocalDate> next) {
            DateTimeFormatter words = DateTimeFormatter.ofPattern(form, locale);
            List<Tick> ticks = new ArrayList<>();
            for (LocalDate day = first; ; day = next.apply(day)) {
                double at = seconds(day.atStartOfDay(), scale.zone());
                if (at > scale.high()) {
                    return ticks;
                }
                if (at >= scale.low()) {
                    ticks.add(new Tick(at, words.format(day)));
                }
            }
        }
    }
}
