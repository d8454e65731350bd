package pullboard.view.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Place;
import pullboard.board.Station;
import pullboard.control.Subscription;
import pullboard.text.Texts;
import pullboard.view.flow.FlowSource;
import pullboard.view.kit.Look;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;
import pullboard.view.kit.Ticks;

/// The board screen: brings the newest board to the columns, and what a person does there to the rules.
public final class BoardController implements Screen {
    /// Ages are shown to the minute.
    private static final Duration TICK = Duration.ofSeconds(20);

    private final Services services;
    private final BoardModel model = new BoardModel();
    private final BoardState state;
    private final BoardPane pane;
    private final Cursor cursor;
    private final FilterBar filters;
    private final FigureBar figures;
    private final Gestures gestures;
    private final OddsWatch odds;

    @FXML
    private @Nullable StackPane stage;

    @FXML
    private @Nullable Node empty;

    @FXML
    private @Nullable Node hidden;

    /// @param source of the history behind the odds
    public BoardController(Services services, FlowSource source) {
        this.services = services;
        Texts texts = services.texts("view-board");
        state = new BoardState(show(), texts, services.wording(), metrics());
        Gestures[] later = new Gestures[1];
        pane = new BoardPane(state, station -> later[0].pull(station));
        CountAsk counts = new CountAsk(pane, texts);
        Drops drops = new Drops(services, counts);
        Carry carry = new Carry(pane, state, services, drops);
        cursor = new Cursor(state);
        gestures = new Gestures(services, state, pane, drops);
        later[0] = gestures;
        new Pointer(pane, state, carry, cursor, gestures);
        new BoardKeys(pane, state, cursor, carry, gestures);
        filters = new FilterBar(texts, services.wording(), this::filter, this::showStopped);
        figures = new FigureBar(texts);
        odds = new OddsWatch(services, source, this::likely);
        pane.focusedProperty().addListener(_ -> focusCame());
    }

    @FXML
    void initialize() {
        Objects.requireNonNull(stage).getChildren().addFirst(pane);
    }

    @Override
    public Subscription shown() {
        update(services.control().now());
        Subscription minutes = Ticks.every(TICK, () -> update(services.control().now()));
        odds.choose();
        return Subscriptions.of(services.control().watch(this::update), minutes)
                .add(odds::stop)
                .on(services.look().preferences(), (_, _, _) -> chosen());
    }

    @Override
    public List<Node> tools() {
        return filters.nodes();
    }

    @Override
    public List<Node> figures() {
        return figures.nodes();
    }

    /// Gives the keyboard to the board.
    public void focus() {
        pane.requestFocus();
    }

    /// Scrolls to a card, marks it and gives it the keyboard; a filter that hides it is cleared.
    public void reveal(CardId id) {
        Card card = services.control().now().card(id);
        if (card == null) {
            return;
        }
        if (!model.filter().matches(card, state.shown().today())) {
            filter(Filter.ALL);
        }
        cursor.on(id);
        pane.requestFocus();
        pane.reveal(state.cursorLane(), id);
        pane.refresh();
    }

    @FXML
    void addCard() {
        services.go().newCard().accept("");
    }

    @FXML
    void clearFilter() {
        filter(Filter.ALL);
    }

    private void filter(Filter filter) {
        model.filter(filter);
        update(services.control().now());
    }

    private Shown show() {
        return model.show(services.control().now(), now());
    }

    /// Never before the board's last change, whatever the clock says.
    private Instant now() {
        Instant now = services.now();
        Instant last = services.control().now().at();
        return now.isBefore(last) ? last : now;
    }

    private void likely(Odds next) {
        state.odds(next);
        update(services.control().now());
    }

    private void update(Board board) {
        Shown shown = model.show(board, now());
        state.show(shown);
        cursor.settle();
        pane.refresh();
        filters.show(shown.filter(), shown);
        figures.show(shown, state.odds(), services.dates());
        odds.renew();
        boolean none = !shown.hasCards();
        visible(empty, none);
        visible(hidden, !none && shown.matching() == 0 && !shown.filter().isAll());
    }

    private Metrics metrics() {
        Look look = services.look();
        double target = look.now().touch()
                ? Look.gloveTarget(javafx.stage.Screen.getPrimary().getDpi())
                : 0;
        return new Metrics(look.em().get(), target, keepsPictures());
    }

    /// Without a graphics card, and where a pixel of the program is one of the screen: else pictures would blur.
    private static boolean keepsPictures() {
        double scale = javafx.stage.Screen.getPrimary().getOutputScaleX();
        return !Platform.isSupported(ConditionalFeature.SCENE3D) && scale == Math.rint(scale);
    }

    /// Zoom, touch or the wish for odds may have changed.
    private void chosen() {
        odds.choose();
        if (!metrics().equals(state.metrics())) {
            state.metrics(metrics());
            pane.rebuild();
        }
    }

    private void showStopped() {
        Station station = state.board().stations().stream()
                .filter(Station::isStopped)
                .findFirst()
                .orElse(null);
        if (station != null) {
            cursor.onHeader(Place.working(station.id()));
            pane.requestFocus();
            pane.reveal(state.cursorLane(), null);
            pane.refresh();
        }
    }

    /// The keyboard comes to the board: the cursor stands somewhere at once.
    private void focusCame() {
        if (pane.isFocused() && state.cursorLane() == null) {
            cursor.vertical(1);
        }
        pane.refresh();
    }

    private static void visible(@Nullable Node node, boolean visible) {
        Objects.requireNonNull(node).setVisible(visible);
        node.setManaged(visible);
    }
}
