package pullboard.view.part;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import pullboard.board.Board;
import pullboard.control.Subscription;
import pullboard.report.books.BookKind;
import pullboard.text.Texts;
import pullboard.view.form.Machine;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;

/// The screen of what the shop keeps in its books: parts, suppliers, and the places where parts stand.
public final class PartController implements Screen {
    private final Services services;
    private final Texts texts;
    private final Map<BookKind, BookPane> panes = new EnumMap<>(BookKind.class);
    private final SplitPane places = new SplitPane();

    @FXML
    private ToggleButton parts;

    @FXML
    private ToggleButton suppliers;

    @FXML
    private ToggleButton shelves;

    @FXML
    private Label lead;

    @FXML
    private StackPane lists;

    public PartController(Services services, Machine machine) {
        this.services = services;
        texts = services.texts("view-part");
        for (BookKind kind : List.of(BookKind.PARTS, BookKind.SUPPLIERS, BookKind.SUPERMARKETS, BookKind.SHELVES)) {
            panes.put(kind, new BookPane(services, machine, kind));
        }
    }

    @FXML
    private void initialize() {
        places.getItems()
                .setAll(
                        pane(BookKind.SUPERMARKETS).node(),
                        pane(BookKind.SHELVES).node());
        places.setDividerPositions(0.4);
        chooseParts();
    }

    @Override
    public Subscription shown() {
        show(services.control().now());
        return Subscriptions.of(
                services.control().watch(this::show), () -> panes.values().forEach(BookPane::hidden));
    }

    @FXML
    private void chooseParts() {
        turnTo(parts, "lead.parts", pane(BookKind.PARTS).node());
    }

    @FXML
    private void chooseSuppliers() {
        turnTo(suppliers, "lead.suppliers", pane(BookKind.SUPPLIERS).node());
    }

    @FXML
    private void chooseShelves() {
        turnTo(shelves, "lead.places", places);
    }

    private void turnTo(ToggleButton chosen, String words, Node list) {
        List.of(parts, suppliers, shelves).forEach(tab -> tab.setSelected(tab.equals(chosen)));
        lead.setText(texts.get(words));
        lists.getChildren().setAll(list);
    }

    private BookPane pane(BookKind kind) {
        BookPane pane = panes.get(kind);
        if (pane == null) {
            throw new IllegalStateException("no list of " + kind);
        }
        return pane;
    }

    private void show(Board board) {
        panes.values().forEach(pane -> pane.show(board));
    }
}
