package pullboard.view.changeover;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.board.supply.Books;
import pullboard.board.supply.Setup;
import pullboard.board.supply.SetupTime;
import pullboard.plan.changeover.Families;
import pullboard.plan.changeover.SeenTimes;
import pullboard.plan.changeover.SetupTimes;
import pullboard.plan.changeover.SetupTimes.FamilyChange;
import pullboard.view.form.Fields;
import pullboard.view.form.Pages;
import pullboard.view.kit.Services;

/// How long the station takes from each family to each other. What is bold was entered, the rest follows from it.
final class TimesPage implements Pages.Page {
    private final Services services;
    private final ChangeoverWords words;
    private final ChangeoverChoice choice;
    private final Label lead = new Label();
    private final Button add;
    private final GridPane matrix = new GridPane();
    private final ScrollPane scroll = new ScrollPane(matrix);
    private final VBox box;
    private final VBox empty;
    private @Nullable Books shown;
    private @Nullable StationId shownFor;

    TimesPage(Services services, ChangeoverWords words, ChangeoverChoice choice) {
        this.services = services;
        this.words = words;
        this.choice = choice;
        add = Fields.button("timeNew", words.get("times.new"), () -> open(null));
        add.getStyleClass().add("primary");
        Button files = Fields.button(
                "timesFiles",
                words.get("times.files"),
                () -> services.go().screen().accept("files"));
        FlowPane tools = Fields.row(add, files);
        lead.getStyleClass().add("hint");
        lead.setWrapText(true);
        lead.setMinHeight(Label.USE_PREF_SIZE);
        matrix.setId("setupMatrix");
        matrix.getStyleClass().add("matrix");
        scroll.getStyleClass().add("screen-scroll");
        empty = empty();
        box = new VBox(tools, lead, scroll);
        box.getStyleClass().add("stack-tight");
        box.setMinHeight(0);
    }

    private VBox empty() {
        Label what = new Label(words.get("times.none"));
        what.getStyleClass().add("title-2");
        Label how = new Label(words.get("times.none.how"));
        how.getStyleClass().add("text-mute");
        how.setWrapText(true);
        Button first = Fields.button("timeFirst", words.get("times.first"), () -> open(new FamilyChange("", "")));
        first.getStyleClass().add("primary");
        VBox state = new VBox(what, how, first);
        state.getStyleClass().add("empty-state");
        return state;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Board board) {
        Station station = choice.station(board);
        if (station == null || board.books().equals(shown) && station.id().equals(shownFor)) {
            return;
        }
        shown = board.books();
        shownFor = station.id();
        matrix.getChildren().clear();
        boolean none = board.books().all(SetupTime.class).stream()
                .noneMatch(time -> time.station() == station.id().value());
        lead.setText(none ? "" : words.get("times.lead"));
        scroll.setContent(none ? empty : matrix);
        scroll.setFitToWidth(none);
        if (!none) {
            fill(board, station.id());
        }
    }

    private void fill(Board board, StationId station) {
        List<String> families = new ArrayList<>(List.of(SetupTimes.ANY));
        families.addAll(Families.known(board, station));
        SetupTimes times = SetupTimes.of(board.books(), station);
        SeenTimes seen = SeenTimes.of(board.books().all(Setup.class), station);
        matrix.add(head(words.get("times.corner")), 0, 0);
        for (int i = 0; i < families.size(); i++) {
            matrix.add(head(words.get("times.to", words.family(families.get(i)))), i + 1, 0);
            matrix.add(head(words.get("times.from", words.family(families.get(i)))), 0, i + 1);
        }
        for (int row = 0; row < families.size(); row++) {
            for (int column = 0; column < families.size(); column++) {
                FamilyChange change = new FamilyChange(families.get(row), families.get(column));
                matrix.add(cell(times, seen, change), column + 1, row + 1);
            }
        }
    }

    private static Label head(String text) {
        Label head = new Label(text);
        head.getStyleClass().add("matrix-head");
        head.setWrapText(true);
        return head;
    }

    private Button cell(SetupTimes times, SeenTimes seen, FamilyChange change) {
        boolean isUsual = change.equals(new FamilyChange(SetupTimes.ANY, SetupTimes.ANY));
        boolean own = isUsual || times.exceptions().containsKey(change);
        Label minutes = new Label(words.minutes(reckoned(times, change)));
        minutes.getStyleClass().add(own ? "matrix-own" : "matrix-derived");
        VBox both = new VBox(minutes);
        both.getStyleClass().add("matrix-box");
        SeenTimes.Seen known = seen.of(change.from(), change.to());
        if (known != null) {
            Label was = new Label(words.get("times.seen", ChangeoverWords.minutesOf(known.internal()), known.n()));
            was.getStyleClass().add("matrix-seen");
            both.getChildren().add(was);
        }
        Button cell = Fields.button("time-" + change.from() + "-" + change.to(), "", () -> open(change));
        cell.setGraphic(both);
        cell.getStyleClass().add("matrix-cell");
        cell.setAccessibleText(
                words.get("times.cell", words.family(change.from()), words.family(change.to()), minutes.getText()));
        return cell;
    }

    /// From any family, what counts where the family before has no time of its own.
    private static Duration reckoned(SetupTimes times, FamilyChange change) {
        Duration exact = times.exceptions().get(change);
        boolean isUsual = change.from().equals(SetupTimes.ANY) && change.to().equals(SetupTimes.ANY);
        return exact != null ? exact : isUsual ? times.usual() : times.between(change.from(), change.to());
    }

    private void open(@Nullable FamilyChange change) {
        Station station = choice.station(services.control().now());
        if (station != null) {
            new TimePanel(services, words, station.id(), change).open();
        }
    }
}
