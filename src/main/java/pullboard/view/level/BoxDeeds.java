package pullboard.view.level;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Refusal;
import pullboard.board.supply.LevelPlan;
import pullboard.plan.level.BoxAnswer;
import pullboard.plan.level.BoxMove;
import pullboard.plan.level.BoxRules;
import pullboard.plan.level.HeijunkaBox;
import pullboard.plan.level.Horizon;
import pullboard.plan.level.Interval;
import pullboard.plan.level.LevelPlans;
import pullboard.plan.level.LevelRelease;
import pullboard.text.Sentence;
import pullboard.view.kit.Notice;
import pullboard.view.kit.Services;

/// Keeps the box, releases from it and moves its cards; says why where something does not go.
final class BoxDeeds {
    private final Services services;
    private final LevelWords words;

    BoxDeeds(Services services, LevelWords words) {
        this.services = services;
        this.words = words;
    }

    /// Keeps every day of the box as it is shown.
    void keep(BoxModel model) {
        List<Command> commands = keeping(model, model.box());
        if (commands.isEmpty()) {
            say("keep.done", "keep.done.how");
        } else {
            services.actions().submit(new Command.Together(commands));
        }
    }

    /// What is kept is kept with the columns it was made for.
    private List<Command> keeping(BoxModel model, HeijunkaBox box) {
        List<Command> commands = new ArrayList<>(columns(model));
        for (LocalDate day : box.horizon().days()) {
            LevelPlan before = model.keptOn(day);
            LevelPlan plan = LevelPlans.of(box, day, before);
            if (!plan.equals(before)) {
                commands.add(new Command.Keep(plan));
            }
        }
        return commands;
    }

    private List<Command> columns(BoxModel model) {
        boolean isSaid = BoxSettings.of(services.control().now()).interval() > 0;
        return isSaid ? List.of() : List.of(model.settings().keep());
    }

    /// Changes how the box is made; what was kept moves to the new columns.
    void change(BoxModel model, BoxSettings wanted) {
        Board board = services.control().now();
        List<Command> commands = new ArrayList<>();
        commands.add(wanted.keep());
        if (wanted.interval() != model.settings().interval()) {
            ShopHours before = ShopHours.of(board, model.settings().interval());
            ShopHours after = ShopHours.of(board, wanted.interval());
            for (LevelPlan plan : board.books().all(LevelPlan.class)) {
                List<Interval> from = before.of(plan.day());
                List<Interval> to = after.of(plan.day());
                if (!from.isEmpty()
                        && !plan.day().isBefore(model.box().horizon().days().getFirst())) {
                    commands.add(new Command.Keep(LevelPlans.recut(plan, from, to)));
                }
            }
        }
        services.actions().submit(new Command.Together(commands));
    }

    /// Forgets what was kept, but the days of which something has been released.
    void anew(BoxModel model) {
        List<Command> commands = model.kept().stream()
                .filter(plan -> plan.slots().stream().allMatch(slot -> slot.released() == 0))
                .<Command>map(Command.Drop::new)
                .toList();
        if (commands.isEmpty()) {
            say("anew.nothing", "anew.nothing.how");
        } else {
            services.actions().submit(new Command.Together(commands));
        }
    }

    /// Releases what the intervals that have begun ask for; the day's plan is kept with it.
    void release(BoxModel model) {
        Horizon horizon = model.box().horizon();
        int begun = horizon.begun(services.now());
        LocalDate day = horizon.interval(Math.max(0, begun - 1)).day();
        LevelPlan plan = LevelPlans.of(model.box(), day, model.keptOn(day));
        int ofDay = begun - horizon.of(day).getFirst();
        LevelRelease due = LevelRelease.due(services.control().now().books(), plan, ofDay, words.get("release.reason"));
        if (due.commands().isEmpty()) {
            told(words.get("release.nothing"), due.notAskedFor());
        } else {
            List<Command> commands = new ArrayList<>(columns(model));
            commands.addAll(due.commands());
            services.actions()
                    .submit(
                            new Command.Together(commands),
                            _ -> told(words.get("release.done", due.cards()), due.notAskedFor()));
        }
    }

    private void told(String what, Map<String, Integer> notAskedFor) {
        String loops = notAskedFor.entrySet().stream()
                .map(entry -> words.get("release.waits.loop", entry.getKey(), entry.getValue()))
                .sorted()
                .collect(Collectors.joining(", "));
        String rest = loops.isEmpty() ? "" : words.get("release.waits", loops);
        services.notices().show(new Notice(new Sentence(what, rest), List.of()));
    }

    /// Whether a card may go there, with a reason if need be.
    boolean isAllowed(BoxModel model, BoxMove move) {
        BoxAnswer answer = BoxRules.decide(model.box(), move, model.settings().frozen(), services.now());
        return answer instanceof BoxAnswer.Moved || answer instanceof BoxAnswer.ReasonNeeded;
    }

    /// Moves a card, or says why not; asks for the reason where the frozen zone wants one.
    ///
    /// @param done told when it has moved
    void move(BoxModel model, BoxMove move, Runnable done) {
        switch (BoxRules.decide(model.box(), move, model.settings().frozen(), services.now())) {
            case BoxAnswer.Moved moved -> send(model, move, moved, done);
            case BoxAnswer.ReasonNeeded _ ->
                services.reasons()
                        .ask(
                                words.get("move.title", move.part()),
                                Refusal.Deed.RELEASE,
                                reason -> move(model, new BoxMove(move.part(), move.from(), move.to(), reason), done));
            case BoxAnswer.SameInterval _ -> {}
            case BoxAnswer.Refused why -> services.notices().show(new Notice(refusal(model, why), List.of()));
        }
    }

    private void send(BoxModel model, BoxMove move, BoxAnswer.Moved moved, Runnable done) {
        List<Command> commands = keeping(model, moved.box());
        Board board = services.control().now();
        if (moved.frozen()) {
            Horizon horizon = model.box().horizon();
            MoveLog.Line line = new MoveLog.Line(
                    services.now(),
                    move.part(),
                    horizon.interval(move.from()).from(),
                    horizon.interval(move.to()).from(),
                    services.look().now().operator(),
                    move.reason());
            commands.add(MoveLog.with(board, line));
        }
        services.actions().submit(new Command.Together(commands), _ -> {
            done.run();
            if (moved.spread() > 1) {
                String what = words.get("move.uneven", move.part(), moved.spread());
                services.notices().show(new Notice(new Sentence(what, words.get("move.uneven.how")), List.of()));
            }
        });
    }

    private Sentence refusal(BoxModel model, BoxAnswer.Refused why) {
        return switch (why) {
            case BoxAnswer.NothingThere there ->
                new Sentence(words.get("move.nothing", there.part()), words.get("move.nothing.how"));
            case BoxAnswer.SameInterval _ -> new Sentence("", "");
            case BoxAnswer.AlreadyReleased begun ->
                new Sentence(words.get("move.begun", words.moment(begun.since())), words.get("move.begun.how"));
            case BoxAnswer.TooLate late ->
                new Sentence(
                        words.get("move.late", late.part(), late.missing(), words.day(late.due())),
                        words.get("move.late.how"));
            case BoxAnswer.Overfull full ->
                new Sentence(
                        words.get(
                                "move.full",
                                words.moment(model.box()
                                        .horizon()
                                        .interval(full.interval())
                                        .from()),
                                words.time(full.load()),
                                words.time(full.capacity())),
                        words.get("move.full.how"));
            case BoxAnswer.ReasonNeeded frozen ->
                new Sentence(words.get("move.frozen", words.moment(frozen.until())), words.get("move.frozen.how"));
        };
    }

    private void say(String what, String how) {
        services.notices().show(new Notice(new Sentence(words.get(what), words.get(how)), List.of()));
    }
}
