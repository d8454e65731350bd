package pullboard.paper.print;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The text form of a job: `key=value` lines.
final class JobFile {
    private JobFile() {}

    static String write(PrintJob job) throws IOException {
        Properties lines = new Properties();
        PrintOrder order = job.order();
        lines.setProperty("id", Long.toString(job.id()));
        lines.setProperty("title", order.title());
        lines.setProperty("printer", order.printer().line());
        lines.setProperty("copies", Integer.toString(order.copies()));
        lines.setProperty("pages", Integer.toString(order.pages()));
        lines.setProperty("note", order.note());
        lines.setProperty("key", order.key());
        lines.setProperty("created", job.created().toString());
        lines.setProperty("settled", Boolean.toString(job.settled()));
        state(job.state(), lines);
        StringWriter text = new StringWriter();
        lines.store(text, null);
        return text.toString();
    }

    /// @throws IOException where it is not the text of a job
    static PrintJob read(String text) throws IOException {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(text));
            Printer printer = Printer.read(needed(lines, "printer")).orElseThrow();
            PrintOrder order = new PrintOrder(
                    needed(lines, "title"),
                    printer,
                    number(lines, "copies"),
                    number(lines, "pages"),
                    needed(lines, "note"),
                    needed(lines, "key"));
            return new PrintJob(
                    Long.parseLong(needed(lines, "id")),
                    order,
                    Instant.parse(needed(lines, "created")),
                    state(lines),
                    Boolean.parseBoolean(needed(lines, "settled")));
        } catch (RuntimeException notOne) {
            throw new IOException("not a print job: " + notOne.getMessage(), notOne);
        }
    }

    private static void state(PrintJob.State state, Properties lines) {
        lines.setProperty("state", state.getClass().getSimpleName());
        switch (state) {
            case PrintJob.State.Waiting _ -> {}
            case PrintJob.State.Sending(int pages) -> lines.setProperty("sent", Integer.toString(pages));
            case PrintJob.State.Done(Instant at) -> lines.setProperty("at", at.toString());
            case PrintJob.State.Failed(Obstacle why, int tries, Instant next) -> {
                why(why, lines);
                lines.setProperty("tries", Integer.toString(tries));
                lines.setProperty("next", next == null ? "" : next.toString());
            }
            case PrintJob.State.Unsure(Obstacle why, int pages) -> {
                why(why, lines);
                lines.setProperty("sent", Integer.toString(pages));
            }
            case PrintJob.State.Cancelled(Instant at, int pages) -> {
                lines.setProperty("at", at.toString());
                lines.setProperty("sent", Integer.toString(pages));
            }
        }
    }

    private static PrintJob.State state(Properties lines) throws DateTimeException {
        return switch (needed(lines, "state")) {
            case "Waiting" -> new PrintJob.State.Waiting();
            case "Sending" -> new PrintJob.State.Sending(number(lines, "sent"));
            case "Done" -> new PrintJob.State.Done(Instant.parse(needed(lines, "at")));
            case "Failed" -> new PrintJob.State.Failed(why(lines), number(lines, "tries"), moment(lines));
            case "Unsure" -> new PrintJob.State.Unsure(why(lines), number(lines, "sent"));
            case "Cancelled" -> new PrintJob.State.Cancelled(Instant.parse(needed(lines, "at")), number(lines, "sent"));
            default -> throw new IllegalArgumentException(lines.getProperty("state"));
        };
    }

    private static @Nullable Instant moment(Properties lines) {
        String next = needed(lines, "next");
        return next.isEmpty() ? null : Instant.parse(next);
    }

    private static void why(Obstacle why, Properties lines) {
        lines.setProperty("why", why.kind().name());
        lines.setProperty("detail", why.detail());
    }

    private static Obstacle why(Properties lines) {
        return new Obstacle(Obstacle.Kind.valueOf(needed(lines, "why")), needed(lines, "detail"));
    }

    private static int number(Properties lines, String key) {
        return Integer.parseInt(needed(lines, key));
    }

    private static String needed(Properties lines, String key) {
        String value = lines.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("no " + key);
        }
        return value;
    }
}
