package pullboard.view.form;

import java.util.function.Consumer;
import pullboard.board.Command;
import pullboard.board.Refusal;
import pullboard.control.Answer;
import pullboard.view.kit.Services;

/// Sends a form's command in the operator's name. Unlike a gesture on the board, what is refused goes back to the
/// form,
/// which shows it at the field.
public final class Sending {
    private final Services services;
    private boolean underWay;

    public Sending(Services services) {
        this.services = services;
    }

    /// Sends the command, unless one is still under way: Enter pressed twice adds one card.
    ///
    /// @param done told when it is recorded
    /// @param refused told why not; trouble with the store shows in the window's bar
    public void send(Command command, Consumer<Answer.Done> done, Consumer<Refusal> refused) {
        if (underWay) {
            return;
        }
        underWay = true;
        String operator = services.look().now().operator();
        services.control().submit(command, operator).whenComplete((answer, bug) -> {
            underWay = false;
            switch (answer) {
                case Answer.Done made -> {
                    made.warnings().stream()
                            .findFirst()
                            .ifPresent(soft -> services.actions().explain(soft, null));
                    done.accept(made);
                }
                case Answer.Refused(Refusal why, var _) -> refused.accept(why);
                case Answer.Failed _ -> {}
                case null -> {
                    Thread thread = Thread.currentThread();
                    thread.getUncaughtExceptionHandler().uncaughtException(thread, bug);
                }
            }
        });
    }

    /// A refusal as one sentence for beside a field.
    public String words(Refusal why) {
        return services.wording()
                .refusal(why, services.control().now(), services.now())
                .onOneLine();
    }
}
