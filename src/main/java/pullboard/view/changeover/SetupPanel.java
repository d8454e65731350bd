package pullboard.view.changeover;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.StationId;
import pullboard.board.supply.Setup;
import pullboard.control.Subscription;
import pullboard.plan.changeover.Families;
import pullboard.plan.changeover.SetupTimes;
import pullboard.plan.changeover.SetupTimes.FamilyChange;
import pullboard.plan.changeover.SetupWatch;
import pullboard.view.form.Completion;
import pullboard.view.form.Fault;
import pullboard.view.form.Fields;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;

/// Writes down a set-up that was done.
final class SetupPanel {
    private final Services services;
    private final ChangeoverWords words;
    private final StationId station;
    private final FamilyBox from;
    private final FamilyBox to;
    private final TextField internal = Fields.text("setupInternal", "");
    private final TextField external = Fields.text("setupExternal", "0");
    private final TextField by;
    private final Fault fault = new Fault();
    private @Nullable Subscription frame;
    private Runnable saved = () -> {};

    SetupPanel(Services services, ChangeoverWords words, StationId station) {
        this.services = services;
        this.words = words;
        this.station = station;
        Board board = services.control().now();
        FamilyChange change = expected(board, station);
        List<String> known = Families.known(board, station);
        from = new FamilyBox("setupFrom", known, words.get("setup.from.unknown"), change.from());
        to = new FamilyBox("setupTo", known, "", change.to());
        by = Fields.text("setupBy", services.look().now().operator());
        Completion.at(by, () -> people(board));
        for (TextField field : List.of(internal, external, by)) {
            field.setOnAction(_ -> save());
        }
    }

    /// What is most likely to be written down next: the change that has no set-up yet, else one from what the station
    /// stands ready for.
    static FamilyChange expected(Board board, StationId station) {
        FamilyChange open = Families.unrecorded(board, station);
        String now = Families.at(board, station);
        return open != null ? open : new FamilyChange(Objects.requireNonNullElse(now, SetupTimes.ANY), SetupTimes.ANY);
    }

    private static List<String> people(Board board) {
        return board.books().all(Setup.class).stream()
                .map(Setup::by)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /// With what was measured; what has begun counts as a minute.
    SetupPanel filled(SetupWatch watch, Instant now) {
        from.choose(watch.from());
        if (!watch.to().isEmpty()) {
            to.choose(watch.to());
        }
        internal.setText(Long.toString(begun(watch.internalAt(now))));
        external.setText(Long.toString(begun(watch.externalAt(now))));
        return this;
    }

    private static long begun(Duration time) {
        return time.plusMinutes(1).minusNanos(1).toMinutes();
    }

    void open(Runnable whenSaved) {
        saved = whenSaved;
        Button save = Fields.button("setupSave", words.get("setup.save"), this::save);
        save.getStyleClass().add("primary");
        Label how = new Label(words.get("setup.how"));
        how.getStyleClass().add("hint");
        how.setWrapText(true);
        VBox box = new VBox(
                Fields.named(words.get("setup.from"), from),
                Fields.named(words.get("setup.to"), to),
                Fields.named(words.get("setup.internal"), internal),
                Fields.named(words.get("setup.external"), external),
                how,
                Fields.named(words.get("setup.by"), by),
                fault,
                Fields.row(save));
        box.getStyleClass().add("stack");
        box.getStylesheets().add(String.valueOf(SetupPanel.class.getResource("/pullboard/view/form.css")));
        String name = services.control().now().nameOf(station);
        frame = services.panels().show(words.get("setup.title", name), box, Panels.At.SIDE);
    }

    private void save() {
        OptionalLong stood = ChangeoverWords.minutes(internal.getText());
        OptionalLong ran = ChangeoverWords.minutes(external.getText().isBlank() ? "0" : external.getText());
        fault.show(stood.isPresent() ? null : words.get("minutes.wrong"), internal);
        if (stood.isEmpty()) {
            return;
        }
        fault.show(ran.isPresent() ? null : words.get("minutes.wrong"), external);
        if (ran.isEmpty()) {
            return;
        }
        boolean isSomething = stood.getAsLong() + ran.getAsLong() > 0;
        fault.show(isSomething ? null : words.get("setup.nothing"), internal);
        if (!isSomething) {
            return;
        }
        fault.show(to.family().isEmpty() ? words.get("setup.to.missing") : null, to);
        if (to.family().isEmpty()) {
            return;
        }
        Setup setup = new Setup(
                0,
                Instant.EPOCH,
                station.value(),
                from.family(),
                to.family(),
                Duration.ofMinutes(stood.getAsLong()),
                Duration.ofMinutes(ran.getAsLong()),
                by.getText().strip());
        services.actions().submit(new Command.Record(setup), _ -> close());
    }

    private void close() {
        if (frame != null) {
            frame.close();
        }
        saved.run();
    }
}
