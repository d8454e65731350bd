package pullboard.view.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.Count;
import pullboard.board.Finding;
import pullboard.board.Lane;
import pullboard.board.Place;
import pullboard.board.Spot;
import pullboard.board.StationId;
import pullboard.view.kit.Services;

/// Counting: a place is chosen, what stands there is scanned or typed, and four lists say how that fits the board.
public final class CountController {
    private static final double SPOT_EM = 3.4;

    /// Below this width, in its own text size, the lists stand two by two.
    private static final double ROOMY_EM = 54;

    private final Services services;
    private final Walk walk;
    private final WalkWords words;
    private Runnable turned = () -> {};
    private @Nullable Spot scrolledTo;

    @FXML
    private VBox root;

    @FXML
    private ListView<SpotLine> spots;

    @FXML
    private Label place;

    @FXML
    private HBox lanes;

    @FXML
    private ToggleButton both;

    @FXML
    private ToggleButton working;

    @FXML
    private ToggleButton ready;

    @FXML
    private Button leaveOut;

    @FXML
    private TextField code;

    @FXML
    private Button takeBack;

    @FXML
    private SaidBar said;

    @FXML
    private GridPane lists;

    @FXML
    private ListColumn expected;

    @FXML
    private ListColumn found;

    @FXML
    private ListColumn missing;

    @FXML
    private ListColumn unexpected;

    @FXML
    private Button next;

    @FXML
    private Button look;

    public CountController(Services services, Walk walk) {
        this.services = services;
        this.walk = walk;
        words = new WalkWords(services);
    }

    /// @param whenTurned told when the differences are to be looked at
    void prepare(Runnable whenTurned) {
        turned = whenTurned;
        spots.fixedCellSizeProperty().bind(services.look().pixels(SPOT_EM));
        spots.setCellFactory(_ -> new SpotCell(words, this::isHere, this::choose));
        columns()
                .forEach(column -> column.prepare(services.look(), services.go().openCard()));
        spots.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            SpotLine line = spots.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && line != null) {
                choose(line.spot());
                event.consume();
            }
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        root.widthProperty()
                .subscribe(width -> arrange(
                        width.doubleValue() > ROOMY_EM * services.look().em().get()));
        said.quiet();
    }

    private List<ListColumn> columns() {
        return List.of(expected, found, missing, unexpected);
    }

    private void arrange(boolean roomy) {
        int at = 0;
        for (ListColumn column : columns()) {
            GridPane.setConstraints(column, roomy ? at : at % 2, roomy ? 0 : at / 2);
            at++;
        }
        spots.getParent().pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("narrow"), !roomy);
    }

    /// Nothing was scanned lately.
    void quiet() {
        said.quiet();
    }

    void focus() {
        code.requestFocus();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.PAGE_DOWN && !next.isDisabled()) {
            goOn();
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE && event.isShortcutDown()) {
            takeBack();
            event.consume();
        }
    }

    private boolean isHere(Spot spot) {
        Spot here = walk.round().spot();
        return here != null && Round.whole(here).equals(spot);
    }

    private void choose(Spot spot) {
        walk.round().goTo(spot, services.now());
        said.quiet();
        show(services.control().now());
        focus();
    }

    /// A code came in from a scanner or the field.
    void scan(String typed) {
        if (typed.isBlank()) {
            return;
        }
        Board board = services.control().now();
        Said what = walk.round().scan(board, typed, services.now());
        said.say(what, words.said(what, board));
        code.clear();
        show(board);
    }

    @FXML
    private void typed() {
        scan(code.getText());
    }

    @FXML
    private void takeBack() {
        String taken = walk.round().takeBack();
        if (taken != null) {
            said.say(words.get("said.back", taken));
        }
        show(services.control().now());
        focus();
    }

    @FXML
    private void leaveOut() {
        Spot here = walk.round().spot();
        if (here != null) {
            walk.round().forget(here);
            said.quiet();
            show(services.control().now());
            spots.requestFocus();
        }
    }

    @FXML
    private void lane() {
        Spot here = walk.round().spot();
        if (here != null && Round.whole(here) instanceof Spot.Whole(StationId station)) {
            Spot chosen = working.isSelected()
                    ? new Spot.One(Place.working(station))
                    : ready.isSelected() ? new Spot.One(Place.ready(station)) : new Spot.Whole(station);
            if (walk.round().count().seen().stream()
                    .noneMatch(sighting -> sighting.spot().equals(here))) {
                walk.round().forget(here);
            }
            choose(chosen);
        }
    }

    @FXML
    private void goOn() {
        Spot then = walk.round().next(services.control().now());
        if (then != null) {
            choose(then);
        }
    }

    @FXML
    private void look() {
        walk.round().turnTo(Round.Page.LOOK);
        turned.run();
    }

    /// Shows the count against this board.
    void show(Board board) {
        Round round = walk.round();
        List<Finding> findings = round.count().findings(board);
        spots.getItems().setAll(SpotLine.all(round, findings, board, words));
        Spot here = round.spot();
        if (!Objects.equals(here, scrolledTo)) {
            scrolledTo = here;
            spots.scrollTo(here == null ? 0 : Math.max(0, Round.spots(board).indexOf(Round.whole(here)) - 2));
        }
        boolean isThere = here != null && here.isOn(board);
        place.setText(isThere ? words.spot(Objects.requireNonNull(here), board) : words.get("place.none"));
        showLane(isThere ? here : null);
        leaveOut.setVisible(isThere);
        lists.setVisible(isThere);
        takeBack.setDisable(round.count().seen().isEmpty());
        fill(isThere ? here : null, findings, board);
        Spot then = round.next(board);
        next.setDisable(then == null);
        next.setText(then == null ? words.get("next.none") : words.get("next", words.spot(then, board)));
        int differing = (int) findings.stream().filter(Finding::isDifference).count();
        look.setText(words.get("look", differing));
        look.setDisable(round.count().looks().isEmpty());
    }

    private void showLane(@Nullable Spot here) {
        boolean station = here != null && Round.whole(here) instanceof Spot.Whole;
        lanes.setVisible(station);
        lanes.setManaged(station);
        both.setSelected(here instanceof Spot.Whole);
        working.setSelected(here instanceof Spot.One(Place.At(var _, Lane lane)) && lane == Lane.WORKING);
        ready.setSelected(here instanceof Spot.One(Place.At(var _, Lane lane)) && lane == Lane.READY);
    }

    private void fill(@Nullable Spot here, List<Finding> findings, Board board) {
        if (here == null) {
            columns().forEach(column -> column.fill(List.of()));
            return;
        }
        Map<CardId, Finding> byCard = findings.stream()
                .filter(finding -> finding.card() != null && finding.kind() != Finding.Kind.OLD_TICKET)
                .collect(Collectors.toMap(
                        finding -> Objects.requireNonNull(finding.card()).id(), finding -> finding, (a, _) -> a));
        List<Line> all = new ArrayList<>();
        Count.expectedAt(board, here)
                .forEach(card -> all.add(words.expected(card, byCard.get(card.id()), here, board)));
        expected.fill(all);
        found.fill(lines(findings, here, board, finding -> finding.kind() == Finding.Kind.EXPECTED));
        missing.fill(lines(findings, here, board, Finding::isMissing));
        unexpected.fill(lines(findings, here, board, finding -> finding.isDifference() && !finding.isMissing()));
    }

    private List<Line> lines(List<Finding> findings, Spot here, Board board, Predicate<Finding> wanted) {
        return findings.stream()
                .filter(finding -> finding.spot().equals(here) && wanted.test(finding))
                .map(finding -> words.line(finding, board, false))
                .toList();
    }
}
