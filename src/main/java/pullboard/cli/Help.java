package pullboard.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import pullboard.text.Sentence;

/// What the command line says about itself.
public final class Help {
    private final Speech speech;

    public Help(Speech speech) {
        this.speech = speech;
    }

    /// `pullboard help [COMMAND]`.
    public int print(Invocation invocation, PrintStream out, PrintStream err) {
        if (invocation.operands().isEmpty()) {
            all(out);
            return Commands.DONE;
        }
        String word = invocation.operand(0);
        Verb verb = Verb.of(word).orElse(null);
        if (verb == null) {
            return wrong(err, new WrongUsage(Verb.BOARD, "unknown.command", word));
        }
        one(verb, out);
        return Commands.DONE;
    }

    private void all(PrintStream out) {
        out.println(speech.get("help.head"));
        out.println();
        for (Verb verb : Verb.values()) {
            if (verb != Verb.HELP && verb != Verb.VERSION) {
                out.println("  " + usage(verb));
            }
        }
        out.println();
        options(Verb.COMMON, out);
        out.println();
        out.println(speech.get("help.foot"));
    }

    private void one(Verb verb, PrintStream out) {
        out.println(usage(verb));
        out.println();
        speech.get("about." + verb.word()).lines().forEach(out::println);
        out.println();
        List<String> options = new ArrayList<>(verb.options());
        options.addAll(Verb.COMMON);
        options(options, out);
    }

    private void options(List<String> options, PrintStream out) {
        for (String option : options) {
            String value = Verb.isFlag(option) ? "" : " " + speech.get("value." + option);
            out.println(String.format("  %-18s %s", "--" + option + value, speech.get("option." + option)));
        }
    }

    private String usage(Verb verb) {
        return speech.get("synopsis." + verb.word());
    }

    /// One line that says why not and what to do.
    public int fail(PrintStream err, String line) {
        err.println("pullboard: " + line);
        return Commands.FAILED;
    }

    /// The same for a sentence.
    public int fail(PrintStream err, Sentence sentence) {
        return fail(err, sentence.onOneLine());
    }

    /// What was wrong with the command line, and how it should be.
    public int wrong(PrintStream err, WrongUsage wrong) {
        err.println("pullboard: " + speech.get("usage." + wrong.key(), wrong.arguments()));
        err.println(speech.get("usage.line", usage(wrong.verb())));
        return Commands.WRONG_USAGE;
    }
}
