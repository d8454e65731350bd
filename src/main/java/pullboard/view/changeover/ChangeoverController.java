package pullboard.view.changeover;

import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.control.Subscription;
import pullboard.text.Texts;
import pullboard.view.flow.FlowSource;
import pullboard.view.form.Fields;
import pullboard.view.form.Memory;
import pullboard.view.form.Pages;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;

/// The screen of changeovers: one station at a time.
public final class ChangeoverController implements Screen {
    private static final String ADVICE = "advice";

    private final Services services;
    private final Memory memory;
    private final FlowSource flow;
    private final ChangeoverChoice choice;
    private final ChangeoverWords words;
    private @Nullable Pages pages;
    private @Nullable WatchBar bar;
    private @Nullable ComboBox<Station> stations;
    private boolean isShowing;

    @FXML
    private FlowPane tasks;

    @FXML
    private Pane watch;

    @FXML
    private StackPane place;

    @FXML
    private VBox none;

    ChangeoverController(Services services, Memory memory, FlowSource flow, ChangeoverChoice choice) {
        this.services = services;
        this.memory = memory;
        this.flow = flow;
        this.choice = choice;
        words = new ChangeoverWords(services);
    }

    @FXML
    private void initialize() {
        Texts texts = words.texts();
        ComboBox<Station> box =
                Fields.stations("changeoverStation", services.control().now());
        box.setAccessibleText(texts.get("station"));
        box.getStyleClass().add("changeover-station");
        box.valueProperty().subscribe(this::chosen);
        stations = box;
        tasks.getChildren().add(box);
        Pages all = new Pages(services.control(), tasks, place);
        all.add(ADVICE, texts.get("page.advice"), () -> new AdvicePage(services, words, choice, flow, this::advise));
        all.add("times", texts.get("page.times"), () -> new TimesPage(services, words, choice));
        all.add("done", texts.get("page.done"), () -> new DonePage(services, memory, words, choice));
        pages = all;
        bar = new WatchBar(services, words, choice);
        watch.getChildren().setAll(bar);
    }

    @Override
    public Subscription shown() {
        show(services.control().now());
        Subscription page = Objects.requireNonNull(pages).shown();
        return Subscriptions.of(
                page,
                services.control().watch(this::show),
                () -> Objects.requireNonNull(bar).hidden());
    }

    /// Says what the station should take next.
    public void advise(StationId station) {
        choice.choose(station);
        show(services.control().now());
        Objects.requireNonNull(pages).turnTo(ADVICE);
    }

    private void show(Board board) {
        boolean isEmpty = board.stations().isEmpty();
        place.setVisible(!isEmpty);
        none.setVisible(isEmpty);
        ComboBox<Station> box = Objects.requireNonNull(stations);
        box.setDisable(isEmpty);
        Station wanted = choice.station(board);
        if (!board.stations().equals(box.getItems()) || !Objects.equals(wanted, box.getValue())) {
            isShowing = true;
            box.getItems().setAll(board.stations());
            box.setValue(wanted);
            isShowing = false;
        }
        Objects.requireNonNull(bar).show(board);
    }

    private void chosen(@Nullable Station station) {
        if (!isShowing && station != null) {
            choice.choose(station.id());
            Objects.requireNonNull(bar).show(services.control().now());
            Objects.requireNonNull(pages).renew();
        }
    }

    @FXML
    private void setUpStations() {
        services.go().screen().accept("station");
    }
}
