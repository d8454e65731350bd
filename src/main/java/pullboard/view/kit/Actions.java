package pullboard.view.kit;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Refusal;
import pullboard.control.Answer;
import pullboard.control.BoardControl;
import pullboard.control.Trouble;
import pullboard.text.Sentence;
import pullboard.text.Wording;

/// Sends commands in the operator's name. What only lacks a reason is asked for and sent again; what is refused
/// becomes
/// a
/// notice with its ways out; trouble with the store is the trouble bar's.
public final class Actions {
    private final BoardControl control;
    private final InstantSource clock;
    private final Look look;
    private final Notices notices;
    private final AskReason reasons;
    private final Supplier<WaysOut> waysOut;
    private @Nullable Trouble held;

    public Actions(
            BoardControl control,
            InstantSource clock,
            Look look,
            Notices notices,
            AskReason reasons,
            Supplier<WaysOut> waysOut) {
        this.control = control;
        this.clock = clock;
        this.look = look;
        this.notices = notices;
        this.reasons = reasons;
        this.waysOut = waysOut;
    }

    /// Sends a command; a refusal is shown at the bottom of the window.
    public void submit(Command command) {
        submit(command, null, _ -> {}, _ -> {});
    }

    /// Sends a command; a refusal is shown at the bottom of the window.
    public void submit(Command command, Consumer<Answer.Done> done) {
        submit(command, null, done, _ -> {});
    }

    /// Sends a command.
    ///
    /// @param near where a refusal is shown, in the scene; null: at the bottom
    /// @param done told when it is recorded
    /// @param not told when it is not, for whatever reason
    public void submit(Command command, @Nullable Point2D near, Consumer<Answer.Done> done, Consumer<Answer> not) {
        notices.hide();
        if (isHeld(near, not)) {
            return;
        }
        Consumer<Answer> refused = answer -> {
            if (answer instanceof Answer.Refused(Refusal.ReasonNeeded(Refusal.Deed deed), Board _)) {
                reasons.ask(deed, reason -> submit(withReason(command, reason), near, done, not));
            } else if (answer instanceof Answer.Refused(Refusal why, Board _)) {
                explain(why, near);
            }
            not.accept(answer);
        };
        follow(control.submit(command, operator()), near, done, refused);
    }

    /// Sends a command, and tells what became of it instead of showing it. Trouble with the store is shown as ever.
    public void ask(Command command, Consumer<Answer> told) {
        notices.hide();
        if (isHeld(null, told)) {
            return;
        }
        control.submit(command, operator())
                .thenAccept(answer -> {
                    if (answer instanceof Answer.Failed(Trouble trouble)) {
                        hold(trouble);
                    }
                    told.accept(answer);
                })
                .exceptionally(Actions::report);
    }

    private boolean isHeld(@Nullable Point2D near, Consumer<Answer> told) {
        Trouble trouble = held;
        if (trouble != null) {
            notices.show(new Notice(new Wording(look.now().language()).trouble(trouble), List.of()), near);
            told.accept(new Answer.Failed(trouble));
        }
        return trouble != null;
    }

    /// Makes the board read-only: nothing is sent until {@link #goOn}.
    public void hold(Trouble trouble) {
        held = trouble;
    }

    /// Lets changes through again.
    public void goOn() {
        held = null;
    }

    public void undo() {
        follow(control.undo(operator()), null, _ -> {}, this::explain);
    }

    public void redo() {
        follow(control.redo(operator()), null, _ -> {}, this::explain);
    }

    /// Shows why something is refused, before or after it was sent.
    ///
    /// @param near where, in the scene; null: at the bottom
    public void explain(Refusal why, @Nullable Point2D near) {
        Sentence says = new Wording(look.now().language()).refusal(why, control.now(), clock.instant());
        notices.show(new Notice(says, waysOut.get().of(why)), near);
    }

    private void explain(Answer answer) {
        if (answer instanceof Answer.Refused(Refusal why, Board _)) {
            explain(why, null);
        }
    }

    private static Command withReason(Command command, String reason) {
        return switch (command) {
            case Command.MoveCard c -> new Command.MoveCard(c.card(), c.to(), c.result(), reason);
            case Command.Together c ->
                new Command.Together(c.commands().stream()
                        .map(one -> one instanceof Command.MoveCard ? withReason(one, reason) : one)
                        .toList());
            case Command.CancelCard c -> new Command.CancelCard(c.card(), reason);
            case Command.BlockCard c -> new Command.BlockCard(c.card(), reason);
            case Command.LoseCard c -> new Command.LoseCard(c.card(), reason);
            case Command.Correct c -> new Command.Correct(c.found(), reason);
            case Command.StopStation c -> new Command.StopStation(c.station(), reason);
            case Command.ReleaseWaiting c -> new Command.ReleaseWaiting(c.loop(), c.most(), reason);
            case Command.ScrapStock c -> new Command.ScrapStock(c.part(), c.place(), c.pieces(), reason);
            case Command.HoldLot c -> new Command.HoldLot(c.lot(), reason);
            case Command.CancelOrder c -> new Command.CancelOrder(c.order(), c.supermarket(), reason);
            case Command.CancelPurchase c -> new Command.CancelPurchase(c.purchase(), reason);
            default -> throw new IllegalArgumentException("takes no reason: " + command);
        };
    }

    private void follow(
            CompletableFuture<Answer> asked, @Nullable Point2D near, Consumer<Answer.Done> done, Consumer<Answer> not) {
        asked.thenAccept(answer -> {
                    switch (answer) {
                        case Answer.Done made -> {
                            made.warnings().stream().findFirst().ifPresent(warning -> explain(warning, near));
                            done.accept(made);
                        }
                        case Answer.Refused refused -> not.accept(refused);
                        case Answer.Failed failed -> {
                            hold(failed.trouble());
                            not.accept(failed);
                        }
                    }
                })
                .exceptionally(Actions::report);
    }

    private static @Nullable Void report(Throwable bug) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, bug);
        return null;
    }

    private String operator() {
        return look.now().operator();
    }
}
