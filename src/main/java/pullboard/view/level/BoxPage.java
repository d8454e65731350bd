package pullboard.view.level;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.control.Subscription;
import pullboard.plan.level.BoxMove;
import pullboard.view.form.Fields;
import pullboard.view.form.Memory;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;
import pullboard.view.kit.Work;
import pullboard.view.plan.SupplySource;

/// The levelling box: reckons it beside the screen and shows it, or what to do first.
final class BoxPage {
    private static final String DAYS = "level.days";
    private static final int USUAL_DAYS = 5;

    private final Services services;
    private final Memory memory;
    private final SupplySource supply;
    private final LevelWords words;
    private final BoxDeeds deeds;
    private final StackPane place;
    private final BoxSheet sheet;
    private @Nullable BoxModel shown;
    private int days;
    private boolean reckoning;
    private boolean again;

    /// @param place where it is shown
    BoxPage(Services services, Memory memory, SupplySource supply, StackPane place) {
        this.services = services;
        this.memory = memory;
        this.supply = supply;
        words = new LevelWords(services);
        this.place = place;
        deeds = new BoxDeeds(services, words);
        days = memory.text(DAYS)
                .filter(text -> text.matches("[1-9][0-9]?"))
                .map(Integer::valueOf)
                .orElse(USUAL_DAYS);
        BoxChoices choices =
                new BoxChoices(words, days, this::daysChosen, wanted -> with(model -> deeds.change(model, wanted)));
        sheet = new BoxSheet(words, new BoxGrid.Hand(this::isAllowed, this::move, this::looksAt), choices);
        sheet.on(() -> with(deeds::release), () -> with(deeds::keep), () -> with(deeds::anew), this::chooseLoops);
    }

    private void with(Consumer<BoxModel> deed) {
        if (shown != null) {
            deed.accept(shown);
        }
    }

    private void chooseLoops() {
        Subscription[] panel = new Subscription[1];
        BoxLoops loops = new BoxLoops(services, words, () -> panel[0].close());
        panel[0] = services.panels().show(words.get("loops.title"), loops, Panels.At.SIDE);
    }

    private void daysChosen(int wanted) {
        if (wanted == days) {
            return;
        }
        days = wanted;
        services.work()
                .start(
                        () -> {
                            memory.keep(DAYS, Integer.toString(wanted));
                            return true;
                        },
                        _ -> {},
                        _ -> {});
        show(services.control().now());
    }

    private boolean isAllowed(BoxMove move) {
        return shown != null && deeds.isAllowed(shown, move);
    }

    private void move(BoxMove move) {
        with(model -> deeds.move(model, move, () -> sheet.grid().follow(move)));
    }

    private void looksAt(Label field, int interval) {
        with(model -> sheet.looksAt(model, field, interval));
    }

    /// Brings it up to the board and the clock; while one box is reckoned only the newest waits.
    void show(Board board) {
        if (reckoning) {
            again = true;
            return;
        }
        reckoning = true;
        Instant now = services.now();
        int wanted = days;
        services.work()
                .start(
                        (Work.Progress told) -> BoxModel.of(board, supply.read(() -> false, told), now, wanted),
                        found -> reckoned(found, board),
                        _ -> failed());
    }

    private void reckoned(BoxModel.Found found, Board board) {
        reckoning = false;
        put(found, board);
        if (again) {
            again = false;
            show(services.control().now());
        }
    }

    private void failed() {
        reckoning = false;
        shown = null;
        Button look = Fields.button(
                "boxGo",
                words.get("failed.again"),
                () -> show(services.control().now()));
        place.getChildren().setAll(state(words.get("failed"), words.get("failed.how"), look));
    }

    private void put(BoxModel.Found found, Board board) {
        BoxModel model = found.model();
        if (model == null) {
            shown = null;
            place.getChildren().setAll(nothing(Objects.requireNonNull(found.nothing())));
            return;
        }
        boolean isNew = !model.equals(shown);
        shown = model;
        if (isNew) {
            sheet.show(model);
        }
        sheet.figures().show(model, board);
        if (!place.getChildren().equals(List.of(sheet))) {
            place.getChildren().setAll(sheet);
        }
    }

    private Node nothing(BoxModel.Nothing why) {
        String key = why.name();
        Node next = why == BoxModel.Nothing.NO_LOOP ? new BoxLoops(services, words, () -> {}) : way(why);
        return state(words.get("nothing." + key), words.get("nothing.how." + key), next);
    }

    private Button way(BoxModel.Nothing why) {
        String screen = why == BoxModel.Nothing.NO_WORK ? "calendar" : "loops";
        Button go = Fields.button(
                "boxGo",
                words.get("nothing.go." + why.name()),
                () -> services.go().screen().accept(screen));
        go.getStyleClass().add("primary");
        return go;
    }

    private static Node state(String says, String how, Node next) {
        Label what = new Label(says);
        what.getStyleClass().add("title-2");
        what.setWrapText(true);
        Label way = new Label(how);
        way.getStyleClass().add("text-mute");
        way.setWrapText(true);
        way.setMinHeight(Label.USE_PREF_SIZE);
        VBox state = new VBox(what, way, next);
        state.getStyleClass().add("empty-state");
        state.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        return state;
    }
}
