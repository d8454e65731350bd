package pullboard.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pullboard.App;

/// A terminal at which commands are typed; each opens the board in the folder, does its work and closes it.
final class Terminal {
    /// A Monday.
    static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    private final Path folder;
    private final Path here;
    private final Map<String, String> environment = new HashMap<>();
    private Instant now = MORNING;

    Terminal(Path temp) {
        this.folder = temp.resolve("data");
        this.here = temp;
        environment.put("PULLBOARD_DATA", folder.toString());
        environment.put("PULLBOARD_PLANT", "");
    }

    /// From now on the environment has this.
    Terminal with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /// What came back.
    record Answer(int exit, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    Path folder() {
        return folder;
    }

    void setClock(Instant time) {
        now = time;
    }

    Answer type(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of(words));
        if (!arguments.contains("--lang")) {
            arguments.addAll(List.of("--lang", "en"));
        }
        App app = new App(
                Clock.fixed(now, ZoneOffset.UTC),
                environment,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                here);
        int exit = app.run(arguments);
        return new Answer(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// A command that must be done.
    Answer done(String... words) {
        Answer answer = type(words);
        if (answer.exit() != 0) {
            throw new AssertionError(String.join(" ", words) + ": " + answer);
        }
        return answer;
    }
}
