package pullboard.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which words may stand where in a command, read out of its synopsis: so what a shell offers is what the help says.
final class Choices {
    /// `weekly`, `a4`, `Orders`, but not `FILE` or `1366x768`.
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]*|[A-Z][a-z]+");
    private static final Pattern PLACEHOLDER = Pattern.compile("FILE|FOLDER|DIR");

    private final Help english = new Help(Speech.of(Locale.ENGLISH));

    /// First words behind the command: `list`, `show`, `import` ...
    List<String> operands(Verb verb) {
        if (verb == Verb.HELP) {
            return Verb.words();
        }
        Set<String> words = new LinkedHashSet<>();
        for (String way : behind(verb).split(" \\| ")) {
            Stream.of(way.split(" ", 2)[0].split("\\|"))
                    .filter(word -> WORD.matcher(word).matches())
                    .forEach(words::add);
        }
        return List.copyOf(words);
    }

    /// Whether a file may be named, other than by an option.
    boolean takesFile(Verb verb) {
        return behind(verb).replaceAll("--\\S+ \\S+", "").contains("FILE");
    }

    /// The values of an option, empty where it is free.
    List<String> values(Verb verb, String option) {
        return Arrays.stream(value(verb, option).split("\\|"))
                .filter(word -> value(verb, option).contains("|"))
                .filter(word -> WORD.matcher(word).matches())
                .toList();
    }

    /// Whether the value of an option is a file or folder.
    boolean isFile(Verb verb, String option) {
        return option.equals("data") || PLACEHOLDER.matcher(value(verb, option)).find();
    }

    private String value(Verb verb, String option) {
        for (String synopsis : synopses(verb)) {
            Matcher found = Pattern.compile("--" + Pattern.quote(option) + " ([^\\s\\[\\]]+)")
                    .matcher(synopsis);
            if (found.find()) {
                return found.group(1);
            }
        }
        return "";
    }

    private List<String> synopses(Verb verb) {
        List<String> all = new ArrayList<>();
        all.add(english.usage(verb.word()));
        if (verb == Verb.PLAN) {
            Stream.of(PlanTopic.values())
                    .map(topic -> english.usage(topic.command()))
                    .forEach(all::add);
        }
        all.add(english.usage(Verb.BOARD.word()));
        return all;
    }

    private String behind(Verb verb) {
        String synopsis = english.usage(verb.word());
        int end = synopsis.indexOf(verb.word()) + verb.word().length();
        return synopsis.substring(Math.min(end + 1, synopsis.length()));
    }
}
