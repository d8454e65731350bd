package pullboard.view.supplier;

import java.time.LocalDate;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A day in a date field that is chosen and not typed.
final class DayWords extends StringConverter<LocalDate> {
    private final SupplierWords words;

    DayWords(SupplierWords words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : words.day(day);
    }

    @Override
    public LocalDate fromString(String typed) {
        throw new UnsupportedOperationException("a day is chosen, not typed");
    }
}
