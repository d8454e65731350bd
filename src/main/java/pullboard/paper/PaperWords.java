package pullboard.paper;

import java.util.Locale;
import pullboard.text.Texts;

/// What is said about paper, in one language.
public final class PaperWords {
    private static final int SHOWN = 50;

    private final Texts texts;

    public PaperWords(Locale locale) {
        texts = Texts.of("paper", locale);
    }

    /// What is not as it was meant, and where.
    public String remark(Remark remark) {
        String text = remark.text().length() <= SHOWN
                ? remark.text()
                : remark.text().substring(0, SHOWN).strip() + "…";
        return texts.get("remark." + remark.kind().name(), remark.page(), text);
    }
}
