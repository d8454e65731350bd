package pullboard.report.figure;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalDouble;
import pullboard.plan.figure.CarryingRate;
import pullboard.text.Texts;

/// Names, definitions and values of key figures in one language.
public final class FigureWords {
    private final Texts texts;

    public FigureWords(Locale locale) {
        texts = Texts.of("report-figure", locale);
    }

    public String name(Measure measure) {
        return texts.get("name." + measure.name());
    }

    /// What is counted and how.
    ///
    /// @param rate that of the shop, which one of them is counted with
    public String definition(Measure measure, CarryingRate rate) {
        return texts.get("definition." + measure.name(), rate.share());
    }

    public String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /// `92 %`, `8.4 × a year`, `3.2 days`; a dash where there is none.
    public String value(Measure measure, OptionalDouble value) {
        return value.isEmpty() ? "–" : value(measure, value.getAsDouble());
    }

    public String value(Measure measure, double value) {
        return switch (measure.unit()) {
            case SHARE -> share(value);
            case COUNT -> number(value, 0);
            case NUMBER -> number(value, 1);
            case RATIO -> number(value, 2);
            case BIAS -> (value > 0 ? "+" : "") + number(value, 2);
            case MONEY -> number(value, Math.abs(value) < 100 ? 2 : 0);
            case TIMES -> texts.get("unit.times", number(value, 1));
            case DAYS -> texts.get("unit.days", number(value, 1));
            case HOURS -> texts.get("unit.hours", number(value, 1));
        };
    }

    /// The smaller the share, the more of it is told: 0.06 % is not none.
    private String share(double value) {
        NumberFormat format = NumberFormat.getPercentInstance(texts.locale());
        format.setMaximumFractionDigits(Math.abs(value) >= 0.1 ? 0 : Math.abs(value) >= 0.01 ? 1 : 2);
        return format.format(value);
    }

    private String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMinimumFractionDigits(decimals == 2 ? 2 : 0);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
