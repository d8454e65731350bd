package pullboard.cli;

import java.io.PrintStream;

/// `plan`: works out loops, stock and lots from what the options say. It needs no board and touches no folder.
public final class Planner {
    private final Speech speech;

    public Planner(Speech speech) {
        this.speech = speech;
    }

    /// @return the exit code
    public int run(Invocation invocation, PrintStream out, PrintStream err) {
        try {
            PlanOptions options = new PlanOptions(topic(invocation), invocation, speech);
            options.check();
            PlanAnswer answer = options.topic().answer(options);
            if (invocation.has("json")) {
                out.println(answer.json());
            } else {
                answer.lines().forEach(out::println);
            }
            answer.notes().forEach(note -> err.println(speech.get("warning", note)));
            return Commands.DONE;
        } catch (NotDone no) {
            return new Help(speech).fail(err, no.line());
        } catch (WrongUsage wrong) {
            return new Help(speech).wrong(err, wrong);
        }
    }

    private static PlanTopic topic(Invocation invocation) throws WrongUsage {
        String word = invocation.operand(0);
        return PlanTopic.of(word).orElseThrow(() -> invocation.wrong("plan.what", word, PlanTopic.listed()));
    }
}
