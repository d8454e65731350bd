package pullboard.cli;

/// The command line cannot be understood: which command was meant, what is wrong with it.
public final class WrongUsage extends Exception {
    private static final long serialVersionUID = 1;

    private final String command;
    private final String key;

    @SuppressWarnings("serial")
    private final Object[] arguments;

    /// @param key of the text in the bundle, after `usage.`
    WrongUsage(Verb verb, String key, Object... arguments) {
        this(verb.word(), key, arguments);
    }

    private WrongUsage(String command, String key, Object[] arguments) {
        super(key);
        this.command = command;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /// The same for one topic of `plan`.
    static WrongUsage of(PlanTopic topic, String key, Object... arguments) {
        return new WrongUsage(topic.command(), key, arguments);
    }

    /// Key of the command's texts, after `synopsis.`.
    String command() {
        return command;
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
