package pullboard.cli;

import java.io.PrintStream;
import java.util.List;

/// `pullboard completion bash|zsh`: a script with which the shell completes commands and options. It is made of what
/// the commands themselves say, so it is never out of date.
public final class Completion {
    private final Speech speech;

    public Completion(Speech speech) {
        this.speech = speech;
    }

    /// @return the exit code
    public int print(Invocation invocation, PrintStream out, PrintStream err) {
        String shell = invocation.operand(0);
        List<String> script = switch (shell) {
            case "bash" -> new BashCompletion().lines();
            case "zsh" -> new ZshCompletion(speech).lines();
            default -> List.of();
        };
        if (script.isEmpty()) {
            return new Help(speech).wrong(err, invocation.wrong("completion.shell", shell));
        }
        script.forEach(out::println);
        return Commands.DONE;
    }
}
