package pullboard.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pullboard.text.Language;

/// A command line, understood: the command, what it is about, and its options.
public record Invocation(Verb verb, List<String> operands, Map<String, String> options) {
    /// Whole numbers that a `long` surely holds.
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,18}");

    /// How the name of a backup ends that a person has saved somewhere.
    private static final String BACKUP = ".pullboard";

    public Invocation {
        operands = List.copyOf(operands);
        options = Map.copyOf(options);
    }

    /// Reads a command line.
    public static Invocation parse(List<String> arguments) throws WrongUsage {
        return new Reading(arguments).read();
    }

    /// The value of an option in a command line that may not be understood otherwise, or null.
    public static @Nullable String peek(List<String> arguments, String option) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--" + option) && i + 1 < arguments.size()) {
                return arguments.get(i + 1);
            }
            if (argument.startsWith("--" + option + "=")) {
                return argument.substring(option.length() + 3);
            }
        }
        return null;
    }

    /// The file that the window is opened with.
    ///
    /// @param folder what relative paths mean
    public Optional<Path> opened(Path folder) {
        return verb == Verb.OPEN ? operands.stream().findFirst().map(folder::resolve) : Optional.empty();
    }

    String operand(int index) {
        return operands.get(index);
    }

    public boolean has(String option) {
        return options.containsKey(option);
    }

    @Nullable
    String option(String name) {
        return options.get(name);
    }

    String option(String name, String otherwise) {
        return options.getOrDefault(name, otherwise);
    }

    String required(String name) throws WrongUsage {
        String value = options.get(name);
        if (value == null || value.isBlank()) {
            throw wrong("missing.option", "--" + name);
        }
        return value;
    }

    /// A whole number of at least `least`, or `otherwise` where the option is not given.
    long number(String name, long least, long otherwise) throws WrongUsage {
        String value = options.get(name);
        return value == null ? otherwise : number("--" + name, value, least);
    }

    long number(String what, String value, long least) throws WrongUsage {
        if (WHOLE.matcher(value.strip()).matches()) {
            long number = Long.parseLong(value.strip());
            if (number >= least) {
                return number;
            }
        }
        throw wrong("not.a.number", what, value, least);
    }

    WrongUsage wrong(String key, Object... arguments) {
        return new WrongUsage(verb, key, arguments);
    }

    /// One reading of a command line, from left to right.
    private static final class Reading {
        private final List<String> arguments;
        private final List<String> words = new ArrayList<>();
        private final Map<String, String> options = new HashMap<>();

        Reading(List<String> arguments) {
            this.arguments = arguments;
        }

        Invocation read() throws WrongUsage {
            split();
            // Desktops give a program the file alone.
            if (words.size() == 1 && words.getFirst().endsWith(BACKUP)) {
                words.addFirst(Verb.OPEN.word());
            }
            Verb verb = verb();
            if (options.containsKey("version")) {
                return new Invocation(Verb.VERSION, List.of(), options);
            }
            if (options.containsKey("help")) {
                return new Invocation(Verb.HELP, about(verb), options);
            }
            check(verb);
            String language = options.getOrDefault("lang", "en");
            if (Language.spoken(language).isEmpty()) {
                throw new WrongUsage(verb, "not.a.language", language);
            }
            return new Invocation(verb, verb == Verb.BOARD ? words : words.subList(1, words.size()), options);
        }

        /// What help is wanted about: a command, and of `plan` the topic.
        private List<String> about(Verb verb) {
            return verb == Verb.BOARD ? List.of() : words.subList(0, verb == Verb.PLAN ? Math.min(words.size(), 2) : 1);
        }

        private void split() throws WrongUsage {
            boolean onlyWords = false;
            for (int i = 0; i < arguments.size(); i++) {
                String argument = arguments.get(i);
                if (onlyWords || !isOption(argument)) {
                    words.add(argument);
                } else if (argument.equals("--")) {
                    onlyWords = true;
                } else {
                    i += take(argument.equals("-h") ? "help" : argument.substring(2), i);
                }
            }
        }

        private static boolean isOption(String argument) {
            return argument.startsWith("--") || argument.equals("-h");
        }

        /// Keeps an option; returns how many further arguments it used.
        private int take(String option, int at) throws WrongUsage {
            int equals = option.indexOf('=');
            String name = equals < 0 ? option : option.substring(0, equals);
            if (options.containsKey(name)) {
                throw new WrongUsage(guess(), "twice", "--" + name);
            }
            if (Verb.isFlag(name)) {
                if (equals >= 0) {
                    throw new WrongUsage(guess(), "no.value", "--" + name);
                }
                options.put(name, "");
                return 0;
            }
            if (equals >= 0) {
                options.put(name, option.substring(equals + 1));
                return 0;
            }
            checkName(guess(), name);
            if (at + 1 >= arguments.size() || isOption(arguments.get(at + 1))) {
                throw new WrongUsage(guess(), "value.missing", "--" + name);
            }
            options.put(name, arguments.get(at + 1));
            return 1;
        }

        private Verb verb() throws WrongUsage {
            if (words.isEmpty()) {
                return Verb.BOARD;
            }
            String word = words.getFirst();
            Verb verb = Verb.of(word).orElse(null);
            if (verb == null) {
                String near = Nearest.to(word, Verb.words());
                throw near == null
                        ? new WrongUsage(Verb.BOARD, "unknown.command", word)
                        : new WrongUsage(Verb.BOARD, "unknown.command.near", word, near);
            }
            return verb;
        }

        /// The command that an error is about, as far as it has been read.
        private Verb guess() {
            return arguments.stream()
                    .flatMap(argument -> Verb.of(argument).stream())
                    .findFirst()
                    .orElse(Verb.BOARD);
        }

        private void check(Verb verb) throws WrongUsage {
            for (String option : options.keySet()) {
                checkName(verb, option);
            }
            int operands = Math.max(0, words.size() - 1);
            if (!verb.takes(operands)) {
                throw new WrongUsage(verb, "operands");
            }
        }

        private static void checkName(Verb verb, String option) throws WrongUsage {
            if (verb.options().contains(option) || Verb.COMMON.contains(option)) {
                return;
            }
            List<String> known = new ArrayList<>(verb.options());
            known.addAll(Verb.COMMON);
            String near = Nearest.to(option, known);
            throw near == null
                    ? new WrongUsage(verb, "unknown.option", "--" + option)
                    : new WrongUsage(verb, "unknown.option.near", "--" + option, "--" + near);
        }
    }
}
