package pullboard.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import pullboard.board.Movement;
import pullboard.text.Sentence;
import pullboard.text.Texts;

/// Sentences about files: what is wrong, where, and what to do.
public final class FileWords {
    private static final String KINDS =
            Arrays.stream(Movement.Kind.values()).map(Movement.Kind::word).collect(Collectors.joining(", "));

    private final Texts texts;

    public FileWords(Locale locale) {
        texts = Texts.of("report", locale);
    }

    /// Why a file could not be read or written.
    public Sentence trouble(FileTrouble trouble) {
        String key = "file." + trouble.kind().name();
        return new Sentence(
                texts.get(key + ".what", trouble.file(), trouble.detail()),
                texts.get(key + ".wayOut", trouble.file(), trouble.detail()));
    }

    /// What is wrong with a movements file, with line and column.
    public Sentence problem(Problem problem) {
        String key = "problem." + problem.fault().name();
        String line = Long.toString(problem.line());
        String what = texts.get(key + ".what", line, problem.column(), problem.value(), KINDS);
        if (problem.line() > 0) {
            what = problem.column().isEmpty()
                    ? texts.get("where.LINE", line, what)
                    : texts.get("where.CELL", line, problem.column(), what);
        }
        return new Sentence(what, texts.get(key + ".wayOut", line, problem.column(), problem.value(), KINDS));
    }

    /// That there are more problems than are shown; empty: all are.
    public String more(Reading.Unreadable unreadable) {
        int shown = unreadable.problems().size();
        return unreadable.total() == shown ? "" : texts.get("more", unreadable.total(), shown);
    }
}
