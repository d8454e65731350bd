package pullboard.view.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pullboard.paper.PageSize;
import pullboard.text.Texts;

/// A paper to choose.
///
/// @param size null: one that is typed in
record PaperItem(@Nullable PageSize size, String says) {
    private static final Pattern LENGTH = Pattern.compile("\\d{1,3}([.,]\\d)?");
    private static final List<PageSize> NAMED =
            List.of(PageSize.A4, PageSize.LETTER, PageSize.A3, PageSize.A6, PageSize.A7);
    private static final List<PageSize> LABELS =
            List.of(PageSize.A7.turned(), PageSize.ROLL_62, PageSize.LABEL_100X150, PageSize.LABEL_57X32);

    static List<PaperItem> all(Texts texts) {
        List<PaperItem> items = new ArrayList<>();
        NAMED.forEach(size ->
                items.add(new PaperItem(size, texts.get("paper.named", size.name(), size.width(), size.height()))));
        LABELS.forEach(size -> items.add(new PaperItem(size, texts.get("paper.label", size.width(), size.height()))));
        return items;
    }

    static PaperItem own(Texts texts) {
        return new PaperItem(null, texts.get("paper.own"));
    }

    /// The item of this size among `items`, else the one that is typed in.
    static PaperItem of(PageSize size, List<PaperItem> items) {
        return items.stream()
                .filter(item -> item.size() == null
                        || item.size().width() == size.width() && item.size().height() == size.height())
                .findFirst()
                .orElseThrow();
    }

    /// As it is typed in, mm.
    static String number(double mm) {
        return mm == Math.rint(mm) ? Long.toString(Math.round(mm)) : Double.toString(mm);
    }

    /// What was typed in, mm with at most one digit after the point or comma; null: these are no lengths.
    static @Nullable PageSize read(String width, String height) {
        String across = width.strip();
        String down = height.strip();
        return LENGTH.matcher(across).matches() && LENGTH.matcher(down).matches()
                ? new PageSize("", mm(across), mm(down))
                : null;
    }

    private static double mm(String length) {
        return Double.parseDouble(length.replace(',', '.'));
    }

    @Override
    public String toString() {
        return says;
    }
}
