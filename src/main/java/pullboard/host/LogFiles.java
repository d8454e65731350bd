package pullboard.host;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// The log: a few files in turn, of bounded size, in the data folder's `logs`; nothing goes to the console.
public final class LogFiles implements AutoCloseable {
    private static final int SIZE = 1_000_000;
    private static final int COUNT = 5;

    private final Logger root = Logger.getLogger("");
    private final FileHandler files;

    private LogFiles(FileHandler files) {
        this.files = files;
    }

    /// Sends everything that is logged there. Only the owner of the folder may ask.
    public static LogFiles open(DataFolder folder) throws IOException {
        Permissions.createFolders(folder.logs());
        Path pattern = folder.logs().resolve("pullboard.%g.log");
        FileHandler handler =
                new FileHandler(pattern.toString().replace("%", "%%").replace("%%g", "%g"), SIZE, COUNT, true);
        handler.setEncoding(StandardCharsets.UTF_8.name());
        handler.setFormatter(new Lines());
        LogFiles log = new LogFiles(handler);
        log.quietConsole();
        log.root.addHandler(handler);
        return log;
    }

    private void quietConsole() {
        for (Handler handler : root.getHandlers()) {
            handler.setLevel(Level.OFF);
        }
    }

    @Override
    public void close() {
        root.removeHandler(files);
        files.close();
    }

    /// One line for each record, with its stack trace below.
    private static final class Lines extends Formatter {
        @Override
        public String format(LogRecord record) {
            StringWriter text = new StringWriter();
            PrintWriter writer = new PrintWriter(text);
            writer.printf(
                    "%s %s %s: %s%n",
                    record.getInstant()
                            .atZone(ZoneId.systemDefault())
                            .truncatedTo(ChronoUnit.MILLIS)
                            .toOffsetDateTime(),
                    record.getLevel().getName(),
                    record.getLoggerName(),
                    formatMessage(record));
            if (record.getThrown() != null) {
                record.getThrown().printStackTrace(writer);
            }
            return text.toString();
        }
    }
}
