package pullboard.cli;

/// A command was refused or failed; its message is the one line that a person reads.
final class NotDone extends Exception {
    private static final long serialVersionUID = 1;

    NotDone(String line) {
        super(line);
    }

    NotDone(String line, Throwable cause) {
        super(line, cause);
    }

    String line() {
        return String.valueOf(getMessage()).replaceAll("\\s*\\R\\s*", " ").strip();
    }
}
