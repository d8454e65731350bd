package pullboard.view.supplier;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Purchase;
import pullboard.plan.Fraction;
import pullboard.plan.supply.OrderState;
import pullboard.text.Texts;
import pullboard.view.kit.Services;

/// Numbers and days as the screen of suppliers says them, in the language chosen now.
final class SupplierWords {
    static final String NONE = "–";

    private final Services services;
    private final Texts texts;

    SupplierWords(Services services) {
        this.services = services;
        texts = services.texts("view-supplier");
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

    /// The first day of a week; its weekday goes without saying.
    String monday(LocalDate day) {
        return DateTimeFormatter.ofPattern(texts.get("outlook.day"), texts.locale())
                .format(day);
    }

    String moment(Instant at) {
        return services.dates().moment(at, services.now());
    }

    String duration(@Nullable Duration duration) {
        return duration == null ? NONE : services.dates().duration(duration);
    }

    /// In the shop's currency, which nobody has to name.
    String money(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    String pieces(long pieces) {
        return NumberFormat.getIntegerInstance(texts.locale()).format(pieces);
    }

    /// At most one decimal.
    String number(@Nullable Fraction number) {
        return number == null ? NONE : tenths().format(number.toBigDecimal(1));
    }

    /// Of 100, at most one decimal.
    String percent(@Nullable Fraction share) {
        return share == null ? NONE : tenths().format(share.times(100).toBigDecimal(1)) + "\u00a0%";
    }

    private NumberFormat tenths() {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(1);
        return format;
    }

    /// A shape and a word, so that it needs no colour.
    String state(Purchase purchase) {
        OrderState state = OrderState.of(purchase, today());
        String word = texts.get("state." + state.name());
        return switch (state) {
            case LATE -> "▲ " + word;
            case TODAY -> "◆ " + word;
            case SHIPPED -> "→ " + word;
            case ORDERED -> "○ " + word;
            case RECEIVED -> "✓ " + word;
            case CANCELLED -> "× " + word;
        };
    }
}
