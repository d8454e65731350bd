package pullboard.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was finished per ISO week (`2012-W01`) and per day, in the shop's zone; weeks and days with none are there
/// too.
public record Throughput(SortedMap<String, Output> weeks, SortedMap<LocalDate, Output> days) {

    static Throughput of(List<FinishedCard> finished, @Nullable Window window, ZoneId zone) {
        return new Throughput(per(Throughput::week, finished, window, zone), per(day -> day, finished, window, zone));
    }

    private static <K extends Comparable<? super K>> SortedMap<K, Output> per(
            Function<LocalDate, K> key, List<FinishedCard> finished, @Nullable Window window, ZoneId zone) {
        SortedMap<K, Output> outputs = new TreeMap<>();
        if (window != null) {
            LocalDate last = day(Micros.instant(window.end()), zone);
            for (LocalDate day = day(Micros.instant(window.start()), zone); !day.isAfter(last); day = day.plusDays(1)) {
                outputs.putIfAbsent(key.apply(day), Output.NONE);
            }
        }
        for (FinishedCard card : finished) {
            K when = key.apply(day(card.finished(), zone));
            outputs.put(when, outputs.getOrDefault(when, Output.NONE).plus(card));
        }
        return outputs;
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }

    private static String week(LocalDate day) {
        int year = day.get(IsoFields.WEEK_BASED_YEAR);
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return (year < 1000 ? "0".repeat(4 - Integer.toString(year).length()) : "")
                + year
                + (week < 10 ? "-W0" : "-W")
                + week;
    }
}
