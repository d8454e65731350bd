package pullboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The script for bash 3.2 and later. What it has no words for, bash completes as a file.
final class BashCompletion {
    private static final String START = """
            # Completes pullboard's commands and options. Written by: pullboard completion bash
            _pullboard() {
                local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} verb='' words='' i
                for ((i = 1; i < COMP_CWORD; i++)); do
                    case ${COMP_WORDS[i]} in
                        --data | --lang | --by) ((i++)) ;;
                        -*) ;;
                        *) verb=${COMP_WORDS[i]}; break ;;
                    esac
                done
                case "$verb:$before" in
                    *:--data) COMPREPLY=($(compgen -d -- "$word")); return ;;""";
    private static final String END = """
                esac
                COMPREPLY=($(compgen -W "$words" -- "$word"))
            }
            complete -o bashdefault -o default -F _pullboard pullboard""";

    private final Choices choices = new Choices();
    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        lines.clear();
        START.lines().forEach(lines::add);
        offer("*:--lang", choices.values(Verb.BOARD, "lang"));
        List<Verb> verbs = Stream.of(Verb.values())
                .filter(verb -> verb != Verb.BOARD && verb != Verb.VERSION)
                .toList();
        verbs.forEach(this::values);
        lines.add("        *:--by) return ;;");
        verbs.forEach(this::words);
        offer(
                ":*",
                Stream.concat(Verb.words().stream().filter(word -> !word.equals("version")), dashed(Verb.BOARD))
                        .toList());
        END.lines().forEach(lines::add);
        return List.copyOf(lines);
    }

    private void values(Verb verb) {
        List<String> free = new ArrayList<>();
        for (String option : verb.options()) {
            List<String> values = choices.values(verb, option);
            if (!values.isEmpty()) {
                offer(verb.word() + ":--" + option, values);
            } else if (!Verb.isFlag(option)) {
                free.add(verb.word() + ":--" + option);
            }
        }
        if (!free.isEmpty()) {
            lines.add("        " + String.join(" | ", free) + ") return ;;");
        }
    }

    private void words(Verb verb) {
        List<String> operands = choices.operands(verb);
        if (!operands.isEmpty()) {
            offer(verb.word() + ":" + verb.word(), operands);
        }
        String own = verb.word() + ":*";
        if (choices.takesFile(verb)) {
            lines.add("        " + own + ") [[ $word == -* ]] && words='" + joined(dashed(verb)) + "' || return ;;");
        } else {
            offer(own, dashed(verb).toList());
        }
    }

    private void offer(String where, List<String> words) {
        lines.add("        " + where + ") words='" + String.join(" ", words) + "' ;;");
    }

    private static Stream<String> dashed(Verb verb) {
        return Stream.concat(verb.options().stream(), Verb.COMMON.stream()).map(option -> "--" + option);
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(" "));
    }
}
