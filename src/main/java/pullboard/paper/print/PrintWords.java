package pullboard.paper.print;

import java.util.List;
import java.util.Locale;
import pullboard.text.Sentence;
import pullboard.text.Texts;

/// What keeps a job from being printed, in words.
public final class PrintWords {
    private final Texts texts;

    public PrintWords(Locale language) {
        texts = Texts.of("paper-print", language);
    }

    /// What is so, and what to do about it.
    public Sentence obstacle(Obstacle why, Printer printer) {
        String where = printer instanceof LabelPrinter label
                ? label.name() + " (" + label.host() + ":" + label.port() + ")"
                : printer.name();
        String key = "obstacle." + why.kind();
        String what = texts.get(key, where);
        boolean quoted = !why.detail().isEmpty();
        return new Sentence(quoted ? what + " " + texts.get("says", why.detail()) : what, texts.get(key + ".wayOut"));
    }

    /// How a printer does, in one or two words and what to do.
    public Sentence state(PrinterState state, Printer printer) {
        Obstacle why = state.obstacle();
        if (why != null) {
            return obstacle(why, printer);
        }
        return new Sentence(texts.get(state.sure() ? "state.ready" : "state.silent"), "");
    }

    /// The lines of a label printer's test page.
    public List<String> testPage(LabelPrinter printer, String now) {
        return List.of(
                texts.get("test.title"),
                printer.name(),
                printer.host() + ":" + printer.port(),
                texts.get("test.size", printer.width(), printer.height(), printer.dpi()),
                now);
    }
}
