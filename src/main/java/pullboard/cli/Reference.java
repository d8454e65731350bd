package pullboard.cli;

import java.io.PrintStream;
import java.util.Map;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import pullboard.host.DataFolder;
import pullboard.host.Settings;

/// The commands that open no board: what there is, what is set, what can be worked out.
///
/// @param environment variables by name
public record Reference(Speech speech, DataFolder folder, Settings settings, Map<String, String> environment) {

    /// @return the exit code; empty: this command needs the board
    public OptionalInt run(Invocation invocation, PrintStream out, PrintStream err) {
        return switch (invocation.verb()) {
            case VERSION -> version(out);
            case PLAN -> OptionalInt.of(new Planner(speech).run(invocation, out, err));
            case HELP -> OptionalInt.of(new Help(speech).print(invocation, out, err));
            case COMPLETION -> OptionalInt.of(new Completion(speech).print(invocation, out, err));
            case SETTINGS ->
                OptionalInt.of(new SettingsList(speech, folder, settings, environment).print(invocation, out));
            default -> OptionalInt.empty();
        };
    }

    private static OptionalInt version(PrintStream out) {
        String number = ResourceBundle.getBundle("pullboard.version").getString("version");
        out.println("pullboard " + number);
        return OptionalInt.of(Commands.DONE);
    }
}
