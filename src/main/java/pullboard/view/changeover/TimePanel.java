package pullboard.view.changeover;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.StationId;
import pullboard.board.supply.Setup;
import pullboard.board.supply.SetupTime;
import pullboard.control.Subscription;
import pullboard.plan.changeover.Families;
import pullboard.plan.changeover.SeenTimes;
import pullboard.plan.changeover.SetupTimes.FamilyChange;
import pullboard.view.form.Fault;
import pullboard.view.form.Fields;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;

/// Enters or changes how long a station takes from one family to another, or takes that away again.
final class TimePanel {
    /// With fewer set-ups, what they took is not proposed.
    private static final int ENOUGH = 3;

    private final Services services;
    private final ChangeoverWords words;
    private final StationId station;
    private final @Nullable FamilyChange change;
    private final FamilyBox from;
    private final FamilyBox to;
    private final TextField minutes = Fields.text("timeMinutes", "");
    private final Fault fault = new Fault();
    private @Nullable Subscription frame;

    /// @param change null: any, still to be said
    TimePanel(Services services, ChangeoverWords words, StationId station, @Nullable FamilyChange change) {
        this.services = services;
        this.words = words;
        this.station = station;
        this.change = change;
        List<String> known = Families.known(services.control().now(), station);
        from = new FamilyBox("timeFrom", known, words.get("any"), change == null ? "" : change.from());
        to = new FamilyBox("timeTo", known, words.get("any"), change == null ? "" : change.to());
        minutes.setOnAction(_ -> save());
    }

    void open() {
        Board board = services.control().now();
        SetupTime before = change == null ? null : known(board, change);
        Button save = Fields.button("timeSave", words.get("time.save"), this::save);
        save.getStyleClass().add("primary");
        FlowPane deeds = Fields.row(save);
        VBox box = new VBox();
        if (change == null) {
            box.getChildren()
                    .addAll(Fields.named(words.get("time.from"), from), Fields.named(words.get("time.to"), to));
        } else {
            Label what = new Label(words.get("time.change", words.family(change.from()), words.family(change.to())));
            what.getStyleClass().add("title-3");
            what.setWrapText(true);
            box.getChildren().add(what);
        }
        box.getChildren().add(Fields.named(words.get("time.minutes"), minutes));
        if (before != null) {
            minutes.setText(Long.toString(ChangeoverWords.minutesOf(before.time())));
            deeds.getChildren().add(Fields.button("timeRemove", words.get("time.remove"), () -> remove(before)));
        }
        if (change != null) {
            SeenTimes.Seen seen =
                    SeenTimes.of(board.books().all(Setup.class), station).of(change.from(), change.to());
            if (seen != null && seen.n() >= ENOUGH) {
                box.getChildren().add(Fields.row(measured(seen)));
            }
        }
        Label how = new Label(words.get("time.how"));
        how.getStyleClass().add("hint");
        how.setWrapText(true);
        box.getChildren().addAll(how, fault, deeds);
        box.getStyleClass().add("stack");
        box.getStylesheets().add(String.valueOf(TimePanel.class.getResource("/pullboard/view/form.css")));
        frame = services.panels().show(words.get("time.title", board.nameOf(station)), box, Panels.At.SIDE);
    }

    private Button measured(SeenTimes.Seen seen) {
        long median = ChangeoverWords.minutesOf(seen.internal());
        return Fields.button(
                "timeMeasured",
                words.get("time.measured", median, seen.n()),
                () -> minutes.setText(Long.toString(median)));
    }

    private @Nullable SetupTime known(Board board, FamilyChange of) {
        return board.books()
                .find(SetupTime.class, new SetupTime(station.value(), of.from(), of.to(), Duration.ZERO).key());
    }

    private void save() {
        OptionalLong time = ChangeoverWords.minutes(minutes.getText());
        fault.show(time.isPresent() ? null : words.get("minutes.wrong"), minutes);
        if (time.isPresent()) {
            String before = change == null ? from.family() : change.from();
            String after = change == null ? to.family() : change.to();
            Duration length = Duration.ofMinutes(time.getAsLong());
            services.actions()
                    .submit(new Command.Keep(new SetupTime(station.value(), before, after, length)), _ -> close());
        }
    }

    private void remove(SetupTime time) {
        services.actions().submit(new Command.Drop(time), _ -> close());
    }

    private void close() {
        if (frame != null) {
            frame.close();
        }
    }
}
