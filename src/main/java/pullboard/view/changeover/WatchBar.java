package pullboard.view.changeover;

import java.time.Duration;
import java.time.Instant;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.control.Subscription;
import pullboard.plan.changeover.Families;
import pullboard.plan.changeover.SetupTimes.FamilyChange;
import pullboard.plan.changeover.SetupWatch;
import pullboard.view.form.Fields;
import pullboard.view.kit.Services;
import pullboard.view.kit.Ticks;

/// What the station is set up for, and the watch that measures a set-up: how long the station stands, and how long
/// something is prepared while it still runs.
final class WatchBar extends FlowPane {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Services services;
    private final ChangeoverWords words;
    private final ChangeoverChoice choice;
    private final Label what = new Label();
    private final Label stands = new Label();
    private final Label runs = new Label();
    private final Button begin;
    private final Button prepare;
    private final Button turn;
    private final Button done;
    private final Button forget;
    private @Nullable Subscription seconds;
    private @Nullable Station station;

    WatchBar(Services services, ChangeoverWords words, ChangeoverChoice choice) {
        this.services = services;
        this.words = words;
        this.choice = choice;
        begin = Fields.button("watchStart", words.get("watch.start"), () -> start(true));
        prepare = Fields.button("watchPrepare", words.get("watch.prepare"), () -> start(false));
        turn = Fields.button("watchTurn", "", this::turn);
        done = Fields.button("watchDone", words.get("watch.done"), this::done);
        done.getStyleClass().add("primary");
        forget = Fields.button("watchForget", words.get("watch.forget"), () -> keep(null));
        what.setId("setUpFor");
        what.getStyleClass().add("title-3");
        stands.setId("watchStands");
        stands.getStyleClass().add("watch-time");
        runs.setId("watchRuns");
        runs.getStyleClass().add("watch-time");
        getStyleClass().addAll("tiles", "watch-bar");
        setRowValignment(javafx.geometry.VPos.CENTER);
    }

    void show(Board board) {
        station = choice.station(board);
        Station now = station;
        SetupWatch watch = now == null ? null : choice.watch(now.id());
        setVisible(now != null);
        setManaged(now != null);
        if (now == null) {
            return;
        }
        if (watch == null) {
            rest();
            String family = Families.at(board, now.id());
            what.setText(family == null ? words.get("for.unknown", now.name()) : words.get("for", now.name(), family));
            getChildren().setAll(what, begin, prepare);
        } else {
            what.setText(words.get("watch.goes", now.name()));
            turn.setText(words.get(watch.stands() ? "watch.runs.now" : "watch.stands.now"));
            getChildren().setAll(what, stands, runs, turn, done, forget);
            tick();
            if (seconds == null) {
                seconds = Ticks.every(SECOND, this::tick);
            }
        }
    }

    /// The screen is hidden; what is measured goes on.
    void hidden() {
        rest();
    }

    private void rest() {
        if (seconds != null) {
            seconds.close();
            seconds = null;
        }
    }

    private void tick() {
        SetupWatch watch = watch();
        if (watch != null) {
            Instant now = services.now();
            stands.setText(words.get("watch.stands", ChangeoverWords.clock(watch.internalAt(now))));
            runs.setText(words.get("watch.runs", ChangeoverWords.clock(watch.externalAt(now))));
            stands.setOpacity(watch.stands() ? 1 : 0.7);
            runs.setOpacity(watch.stands() ? 0.7 : 1);
        }
    }

    private @Nullable SetupWatch watch() {
        return station == null ? null : choice.watch(station.id());
    }

    private void start(boolean standing) {
        if (station != null) {
            FamilyChange change = SetupPanel.expected(services.control().now(), station.id());
            keep(SetupWatch.start(services.now(), standing, change.from(), change.to()));
        }
    }

    private void turn() {
        SetupWatch watch = watch();
        if (watch != null) {
            keep(watch.turn(services.now(), !watch.stands()));
        }
    }

    private void keep(@Nullable SetupWatch watch) {
        if (station != null) {
            choice.watch(station.id(), watch);
            show(services.control().now());
        }
    }

    private void done() {
        SetupWatch watch = watch();
        if (station != null && watch != null) {
            StationId measured = station.id();
            new SetupPanel(services, words, measured)
                    .filled(watch, services.now())
                    .open(() -> {
                        choice.watch(measured, null);
                        show(services.control().now());
                    });
        }
    }
}
