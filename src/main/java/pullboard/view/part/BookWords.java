package pullboard.view.part;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import pullboard.report.FileWords;
import pullboard.report.Problem;
import pullboard.report.books.BookKind;
import pullboard.report.books.BookLine;
import pullboard.report.books.Field;
import pullboard.text.Texts;
import pullboard.view.kit.Services;

/// How fields and their values are called on the screen.
final class BookWords {
    private final Texts texts;
    private final Locale locale;

    BookWords(Services services) {
        texts = services.texts("view-part");
        locale = services.look().now().language();
    }

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    Texts texts() {
        return texts;
    }

    /// A column of fields in a panel, which is outside the screen and so needs its sheets told.
    static VBox form() {
        VBox form = new VBox();
        form.getStyleClass().add("stack-tight");
        for (String sheet : List.of("/pullboard/view/form.css", "/pullboard/view/part/part.css")) {
            form.getStylesheets()
                    .add(Objects.requireNonNull(BookWords.class.getResource(sheet))
                            .toExternalForm());
        }
        return form;
    }

    /// What the field is called.
    String field(BookKind kind, Field field) {
        return texts.get("field." + kind.word() + "." + field.name());
    }

    /// How the field is to be filled.
    String prompt(Field field) {
        return switch (field.shape()) {
            case WEEKDAYS -> texts.get("prompt.weekdays");
            case WORK -> texts.get("prompt.work");
            case STATION -> texts.get("prompt.station");
            default -> "";
        };
    }

    /// A value as it is read on the screen.
    String value(Field field, BookLine line, int index) {
        String text = line.text(index);
        return switch (field.shape()) {
            case AMOUNT, WHOLE -> text.isEmpty() ? "" : number(new BigDecimal(text));
            case FLAG -> text.equals("true") ? texts.get("value.yes") : "";
            case MAKE -> make(text);
            case WEEKDAYS -> weekdays(text);
            default -> text;
        };
    }

    String make(String word) {
        return texts.get(word.equals("buy") ? "value.buy" : "value.make");
    }

    private String number(BigDecimal amount) {
        NumberFormat format = DecimalFormat.getInstance(locale);
        format.setMinimumFractionDigits(Math.max(0, amount.scale()));
        format.setMaximumFractionDigits(Math.max(0, amount.scale()));
        return format.format(amount);
    }

    private String weekdays(String english) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> english.contains(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)))
                .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                .collect(Collectors.joining(" "));
    }

    /// What is wrong with a field and what to do.
    String problem(Problem problem) {
        return new FileWords(locale).problem(problem).onOneLine();
    }
}
