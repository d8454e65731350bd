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

    /// `pullboard help [COMMAND [TOPIC]] | --man`.
    public int print(Invocation invocation, PrintStream out, PrintStream err) {
        if (invocation.has("man")) {
            new ManPage(speech).lines().forEach(out::println);
            return Commands.DONE;
        }
        if (invocation.operands().isEmpty()) {
            all(out);
            return Commands.DONE;
        }
        String word = invocation.operand(0);
        Verb verb = Verb.of(word).orElse(null);
        if (verb == null) {
            return wrong(err, new WrongUsage(Verb.BOARD, "unknown.command", word));
        }
        if (invocation.operands().size() > 1) {
            return topic(verb, invocation.operand(1), out, err);
        }
        one(verb.word(), verb.options(), out);
        return Commands.DONE;
    }

    /// Only `plan` has topics.
    private int topic(Verb verb, String word, PrintStream out, PrintStream err) {
        PlanTopic topic = PlanTopic.of(word).orElse(null);
        if (verb != Verb.PLAN) {
            return wrong(err, new WrongUsage(Verb.HELP, "operands"));
        }
        if (topic == null) {
            return wrong(err, new WrongUsage(verb, "plan.what", word, PlanTopic.listed()));
        }
        List<String> options = new ArrayList<>(topic.options());
        options.add("json");
        one(topic.command(), options, out);
        return Commands.DONE;
    }

    private void all(PrintStream out) {
        out.println(speech.get("help.head"));
        out.println();
        for (Verb verb : Verb.values()) {
            if (verb != Verb.HELP && verb != Verb.VERSION) {
                out.println("  " + usage(verb.word()));
            }
        }
        out.println();
        List<String> options = new ArrayList<>(Verb.BOARD.options());
        options.addAll(Verb.COMMON);
        options(options, out);
        out.println();
        out.println(speech.get("help.foot"));
    }

    private void one(String command, List<String> own, PrintStream out) {
        out.println(usage(command));
        out.println();
        speech.get("about." + command).lines().forEach(out::println);
        out.println();
        if (command.equals(Verb.PLAN.word())) {
            for (PlanTopic topic : PlanTopic.values()) {
                out.println("  " + usage(topic.command()));
            }
            out.println();
        }
        List<String> options = new ArrayList<>(own);
        options.addAll(Verb.COMMON);
        options(options, out);
    }

    private void options(List<String> options, PrintStream out) {
        int width = options.stream()
                .mapToInt(option -> typed(option).length())
                .max()
                .orElse(0);
        for (String option : options) {
            String typed = typed(option);
            out.println("  " + typed + " ".repeat(width - typed.length() + 1) + speech.get("option." + option));
        }
    }

    String typed(String option) {
        return "--" + option + (Verb.isFlag(option) ? "" : " " + speech.get("value." + option));
    }

    String usage(String command) {
        return speech.get("synopsis." + command, PlanTopic.listed());
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
        err.println(speech.get("usage.line", usage(wrong.command())));
        return Commands.WRONG_USAGE;
    }
}
