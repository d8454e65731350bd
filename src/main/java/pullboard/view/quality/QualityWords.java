package pullboard.view.quality;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import pullboard.board.Board;
import pullboard.board.StationId;
import pullboard.board.supply.CheckPlan;
import pullboard.plan.Fraction;
import pullboard.text.Texts;
import pullboard.view.kit.Services;

/// Days, numbers and limits as the screen of quality says them.
final class QualityWords {
    private final Services services;
    private final Texts texts;

    QualityWords(Services services) {
        this.services = services;
        texts = services.texts("view-quality");
    }

    Texts texts() {
        return texts;
    }

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    LocalDate today() {
        return LocalDate.ofInstant(
                services.now(), services.control().now().shop().zone());
    }

    String day(LocalDate day) {
        return services.dates().day(day, today());
    }

    String moment(Instant at) {
        return services.dates().moment(at, services.now());
    }

    String station(Board board, int number) {
        return number == 0 ? "–" : board.nameOf(new StationId(number));
    }

    String percent(Fraction share) {
        NumberFormat format = NumberFormat.getPercentInstance(texts.locale());
        return format.format(share.toDouble());
    }

    /// `19.98 – 20.02 mm`, `at least 5 mm`, or that it is answered by yes or no.
    String limits(CheckPlan.Point point) {
        BigDecimal lower = point.lower();
        BigDecimal upper = point.upper();
        String unit = point.unit();
        if (lower != null && upper != null) {
            return texts.get("limits.both", number(lower), number(upper), unit).strip();
        }
        if (lower != null) {
            return texts.get("limits.lower", number(lower), unit).strip();
        }
        return upper == null
                ? texts.get("limits.none")
                : texts.get("limits.upper", number(upper), unit).strip();
    }

    String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMinimumFractionDigits(value.scale());
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        format.setGroupingUsed(false);
        return format.format(value);
    }

    /// A number as it was typed, with a point or a comma; empty: it is none.
    static Optional<BigDecimal> typed(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip().replace(',', '.')));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
