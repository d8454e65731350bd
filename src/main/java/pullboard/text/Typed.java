package pullboard.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what people type into a field: whole numbers with or without grouping, and dates in the short forms of a shop
/// floor. Null: not to be understood.
public final class Typed {
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([.,'’\\h])\\d{3})(?:\\1\\d{3})*");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,18}");
    private static final Pattern AHEAD = Pattern.compile("\\+\\s*(\\d{1,4})\\s*([dwtDWT]?)");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.?");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})\\s*[./]\\s*(\\d{1,2})\\.?");
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(\\d{1,2})\\s*[./]\\s*(\\d{1,2})\\s*[./]\\s*(\\d{2}|\\d{4})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?");
    private static final List<String> TODAY = List.of("today", "heute");
    private static final List<String> TOMORROW = List.of("tomorrow", "morgen");

    private Typed() {}

    /// A whole number of 0 or more: `1200`, `1.200`, `1,200`, `1 200`.
    public static @Nullable Long number(String text) {
        String typed = text.strip();
        if (GROUPED.matcher(typed).matches()) {
            typed = typed.replaceAll("\\D", "");
        }
        return PLAIN.matcher(typed).matches() ? Long.valueOf(typed) : null;
    }

    /// A date: `27.11.`, `27.11.2026`, `27/11`, `2026-11-27`, `27` (the next 27th), `+5` (days), `+2w`, `Fri` (the
    /// next
    /// one after today), `today`, `tomorrow`. A day without a year is the one that is nearest to `today`. In US
    /// English
    /// the month comes first where `/` stands between.
    public static @Nullable LocalDate date(String text, LocalDate today, Locale locale) {
        String typed = text.strip();
        String word = typed.toLowerCase(locale);
        if (TODAY.contains(word)) {
            return today;
        }
        if (TOMORROW.contains(word)) {
            return today.plusDays(1);
        }
        try {
            LocalDate date = ahead(typed, today);
            date = date == null ? weekday(word, today, locale) : date;
            date = date == null ? written(typed, today, locale) : date;
            return date == null && typed.length() > 7 ? LocalDate.parse(typed) : date;
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    /// A time of day: `16:30`, `16.30`, `16`.
    public static @Nullable LocalTime time(String text) {
        Matcher time = TIME.matcher(text.strip());
        if (!time.matches()) {
            return null;
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
    }

    private static @Nullable LocalDate ahead(String typed, LocalDate today) {
        Matcher ahead = AHEAD.matcher(typed);
        if (!ahead.matches()) {
            return null;
        }
        long count = Long.parseLong(ahead.group(1));
        return ahead.group(2).equalsIgnoreCase("w") ? today.plusWeeks(count) : today.plusDays(count);
    }

    private static @Nullable LocalDate weekday(String word, LocalDate today, Locale locale) {
        String letters = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        if (letters.length() < 2 || !letters.chars().allMatch(Character::isLetter)) {
            return null;
        }
        for (Locale language : List.of(locale, Locale.ENGLISH)) {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (day.getDisplayName(TextStyle.FULL, language)
                        .toLowerCase(language)
                        .startsWith(letters)) {
                    return today.with(TemporalAdjusters.next(day));
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate written(String typed, LocalDate today, Locale locale) {
        boolean monthFirst = locale.getCountry().equals("US") && typed.contains("/");
        Matcher full = DAY_MONTH_YEAR.matcher(typed);
        if (full.matches()) {
            int year = Integer.parseInt(full.group(3));
            return of(full, monthFirst, year < 100 ? today.getYear() / 100 * 100 + year : year);
        }
        Matcher short_ = DAY_MONTH.matcher(typed);
        if (short_.matches()) {
            return nearest(of(short_, monthFirst, today.getYear()), today);
        }
        Matcher day = DAY.matcher(typed);
        if (day.matches()) {
            int number = Integer.parseInt(day.group(1));
            LocalDate month = number < today.getDayOfMonth() ? today.plusMonths(1) : today;
            return month.withDayOfMonth(number);
        }
        return null;
    }

    private static LocalDate of(Matcher parts, boolean monthFirst, int year) {
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(2));
        return monthFirst ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
    }

    private static LocalDate nearest(LocalDate date, LocalDate today) {
        if (date.isBefore(today.minusMonths(6))) {
            return date.plusYears(1);
        }
        return date.isAfter(today.plusMonths(6)) ? date.minusYears(1) : date;
    }
}
