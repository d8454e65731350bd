package pullboard.cli;

/// The command line cannot be understood: which command was meant, what is wrong with it.
public final class WrongUsage extends Exception {
    private static final long serialVersionUID = 1;

    private final Verb verb;
    private final String key;

    @SuppressWarnings("serial")
    private final Object[] arguments;

    /// @param key of the text in the bundle, after `usage.`
    WrongUsage(Verb verb, String key, Object... arguments) {
        super(key);
        this.verb = verb;
        this.key = key;
        this.arguments = arguments.clone();
    }

    Verb verb() {
        return verb;
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
