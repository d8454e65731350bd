package pullboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The script for zsh, which shows what each command and option is for.
final class ZshCompletion {
    private final Speech speech;
    private final Choices choices = new Choices();
    private final List<String> lines = new ArrayList<>();

    ZshCompletion(Speech speech) {
        this.speech = speech;
    }

    List<String> lines() {
        lines.clear();
        lines.add("#compdef pullboard");
        lines.add("# Completes pullboard's commands and options. Written by: pullboard completion zsh");
        lines.add("_pullboard() {");
        lines.add("  local -a commands common");
        lines.add("  local state line context");
        lines.add("  commands=(");
        verbs().forEach(verb -> lines.add("    " + quoted(verb.word() + ":" + purpose(verb))));
        lines.add("  )");
        lines.add("  common=(");
        Verb.COMMON.forEach(option -> lines.add("    " + spec(Verb.BOARD, option)));
        lines.add("  )");
        lines.add("  _arguments -C $common '1:command:->command' '*::argument:->argument' && return");
        lines.add("  case $state in");
        lines.add("    command) _describe -t commands command commands ;;");
        lines.add("    argument) case $words[1] in");
        verbs().forEach(this::arguments);
        lines.add("    esac ;;");
        lines.add("  esac");
        lines.add("}");
        lines.add(
                "if [[ $funcstack[1] == _pullboard ]]; then _pullboard \"$@\"; else compdef _pullboard pullboard; fi");
        return List.copyOf(lines);
    }

    private static Stream<Verb> verbs() {
        return Stream.of(Verb.values()).filter(verb -> verb != Verb.BOARD && verb != Verb.VERSION);
    }

    /// The first sentence.
    private String purpose(Verb verb) {
        String about = speech.get("about." + verb.word()).lines().findFirst().orElse("");
        int end = about.indexOf(". ");
        return end < 0 ? about : about.substring(0, end + 1);
    }

    private void arguments(Verb verb) {
        List<String> specs = new ArrayList<>();
        verb.options().forEach(option -> specs.add(spec(verb, option)));
        List<String> operands = choices.operands(verb);
        if (!operands.isEmpty()) {
            specs.add(quoted("1: :(" + String.join(" ", operands) + ")"));
        }
        specs.add(choices.takesFile(verb) ? "'*: :_files'" : "'*: :'");
        lines.add("      " + verb.word() + ") _arguments $common " + String.join(" ", specs) + " ;;");
    }

    private String spec(Verb verb, String option) {
        String spec = "--" + option + "[" + escaped(speech.get("option." + option)) + "]";
        return quoted(Verb.isFlag(option) ? spec : spec + ": :" + value(verb, option));
    }

    private String value(Verb verb, String option) {
        List<String> values = choices.values(verb, option);
        if (!values.isEmpty()) {
            return "(" + String.join(" ", values) + ")";
        }
        return option.equals("data") ? "_directories" : choices.isFile(verb, option) ? "_files" : "";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace(":", "\\:");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
