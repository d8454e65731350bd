package pullboard.screen;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// What JavaFX complained about while a test ran: CSS warnings and exceptions that nobody caught.
final class Complaints extends Handler {

    /// A field, since the log registry holds loggers weakly and would forget the handler.
    private final Logger css = Logger.getLogger("javafx.css");

    private final List<String> heard = new CopyOnWriteArrayList<>();

    private final Thread.UncaughtExceptionHandler uncaught = (thread, e) -> {
        e.printStackTrace();
        heard.add("uncaught on " + thread.getName() + ": " + e);
    };

    private Complaints() {}

    static Complaints listen() {
        var complaints = new Complaints();
        complaints.css.addHandler(complaints);
        Thread.setDefaultUncaughtExceptionHandler(complaints.uncaught);
        return complaints;
    }

    void failIfAny() {
        css.removeHandler(this);
        if (Thread.getDefaultUncaughtExceptionHandler() == uncaught) {
            Thread.setDefaultUncaughtExceptionHandler(null);
        }
        if (!heard.isEmpty()) {
            throw new AssertionError("JavaFX complained:\n" + String.join("\n", heard));
        }
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
            heard.add("javafx.css: " + new SimpleFormatter().formatMessage(entry));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
