package pullboard.ticket;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pullboard.text.Sentence;
import pullboard.text.Texts;

/// A layout's text cannot be understood: which line, and why.
public final class BadLayout extends Exception {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final int line;
    private final String word;
    private final String value;

    /// @param line from 1, 0: the text as a whole
    BadLayout(Kind kind, int line, String word, String value) {
        super(kind + " in line " + line + ": " + word + " " + value);
        this.kind = kind;
        this.line = line;
        this.word = word;
        this.value = value;
    }

    /// What is wrong.
    public enum Kind {
        MISSING,
        TWICE,
        LINE,
        NAME,
        PAPER,
        PAPER_SIZE,
        SHEET,
        TOO_MANY,
        FIELD
    }

    public Kind kind() {
        return kind;
    }

    public int line() {
        return line;
    }

    /// What is wrong and what to write instead.
    public Sentence sentence(Locale locale) {
        Sentence reason = reason(locale);
        return line == 0
                ? reason
                : new Sentence(Texts.of("ticket", locale).get("layout.line", line, reason.what()), reason.wayOut());
    }

    /// The same without the line, for where no text was read.
    public Sentence reason(Locale locale) {
        Texts texts = Texts.of("ticket", locale);
        String fields = Stream.of(TicketField.values()).map(TicketField::word).collect(Collectors.joining(" "));
        return new Sentence(
                texts.get("layout." + kind.name() + ".what", word, value),
                texts.get("layout." + kind.name() + ".wayOut", word, fields));
    }
}
