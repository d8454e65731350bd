package pullboard.report.chart;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import pullboard.board.Board;
import pullboard.board.StationId;
import pullboard.flow.Basis;
import pullboard.flow.Buckets;
import pullboard.flow.Micros;
import pullboard.flow.Stays;
import pullboard.flow.Window;
import pullboard.text.Dates;
import pullboard.text.Texts;

/// Words and numbers of charts, in one language and the shop's zone.
public final class ChartWords {
    private static final double DAY = 86_400e6;

    private final Texts texts;
    private final Dates dates;
    private final Board board;
    private final Instant now;

    public ChartWords(Locale locale, Board board, Instant now) {
        texts = Texts.of("report-chart", locale);
        dates = new Dates(locale, board.shop().zone());
        this.board = board;
        this.now = now;
    }

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    String title(String chart) {
        return texts.get(chart + ".title");
    }

    String definition(String chart) {
        return texts.get(chart + ".definition");
    }

    /// That there are too few of something, and how many are needed.
    ///
    /// @param what key of their name: `cards`
    String notEnough(Basis basis, String what) {
        return texts.get("thin", basis.has(), basis.needs(), texts.get("unit." + what));
    }

    ZoneId zone() {
        return board.shop().zone();
    }

    Board board() {
        return board;
    }

    /// With at most one decimal.
    String number(double number) {
        NumberFormat form = NumberFormat.getNumberInstance(texts.locale());
        form.setMaximumFractionDigits(Math.abs(number) < 10 ? 2 : 1);
        return form.format(number + 0.0);
    }

    /// @param share 1 is all
    String percent(double share) {
        NumberFormat form = NumberFormat.getNumberInstance(texts.locale());
        form.setMaximumFractionDigits(1);
        return form.format(share * 100) + " %";
    }

    /// Days with a decimal where there are some, else the two largest units.
    ///
    /// @param micros in microseconds
    String duration(long micros) {
        double days = micros / DAY;
        if (days >= 3) {
            NumberFormat form = NumberFormat.getNumberInstance(texts.locale());
            form.setMinimumFractionDigits(1);
            form.setMaximumFractionDigits(1);
            return texts.get("days", form.format(days));
        }
        return micros < 60 * Micros.PER_SECOND && micros > 0
                ? texts.get("seconds", micros / Micros.PER_SECOND)
                : dates.duration(Micros.duration(micros));
    }

    /// @param micros since 1970
    String moment(long micros) {
        return dates.moment(Micros.instant(micros), now);
    }

    String day(LocalDate day) {
        return dates.day(day, LocalDate.ofInstant(now, zone()));
    }

    String period(Window window) {
        return texts.get("period", day(dayOf(window.from())), day(dayOf(window.to())));
    }

    private LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone());
    }

    /// `5 Mar 14:00`, `Mon 5 Mar`, `week 10, from Mon 5 Mar`, `March 2012`.
    String bucket(Buckets buckets, int bucket) {
        LocalDate day = buckets.day(bucket);
        return switch (buckets.grain()) {
            case HOUR -> moment(buckets.start(bucket));
            case DAY -> day(day);
            case WEEK -> texts.get("week", day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), day(day));
            case MONTH ->
                DateTimeFormatter.ofPattern("LLLL yyyy", texts.locale()).format(day);
        };
    }

    /// The moment at which a bucket ends, or the end of what is known.
    String endOf(Buckets buckets, int bucket) {
        return moment(Math.min(buckets.end(bucket), buckets.window().end()));
    }

    /// @param grain many of them: `whole weeks`
    String grain(Buckets.Grain grain) {
        return texts.get("unit." + grain.name());
    }

    String station(StationId station) {
        return board.nameOf(station);
    }

    String reason(String reason) {
        return reason.isEmpty() ? texts.get("reason.none") : reason;
    }

    /// A station by its number, or an end of the board.
    String place(int place) {
        return switch (place) {
            case Stays.ORDERS -> texts.get("orders");
            case Stays.FINISHED -> texts.get("finished");
            default -> station(new StationId(place));
        };
    }
}
