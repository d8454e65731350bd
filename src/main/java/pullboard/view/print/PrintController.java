package pullboard.view.print;

import java.util.List;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pullboard.board.CardId;
import pullboard.control.Subscription;
import pullboard.paper.Paperwork;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;

/// The screen of tickets: what to print, how it will look, the queue and the printers.
public final class PrintController implements Screen {
    /// So many times the height of a letter must be there for three columns.
    private static final double WIDE = 78;

    private final Services services;
    private final PreviewPane preview;

    @FXML
    private ScrollPane scroll;

    @FXML
    private GridPane columns;

    @FXML
    private Node choice;

    @FXML
    private VBox side;

    @FXML
    private ChoiceController choiceController;

    @FXML
    private QueueController queueController;

    @FXML
    private PrintersController printersController;

    public PrintController(Services services) {
        this.services = services;
        preview = new PreviewPane(services);
    }

    @FXML
    private void initialize() {
        scroll.widthProperty().subscribe(_ -> arrange());
        scroll.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(preview, Priority.ALWAYS);
    }

    @Override
    public Subscription shown() {
        Subscriptions held = new Subscriptions();
        held.on(services.look().em(), (_, _, _) -> arrange());
        held.add(choiceController.shown(preview));
        held.add(queueController.shown());
        held.add(printersController.shown());
        Platform.runLater(choiceController::focus);
        return held;
    }

    /// Chooses these cards, ready to be printed with Enter.
    public void choose(List<CardId> cards) {
        choiceController.choose(cards);
    }

    /// Chooses this work, ready to be printed with Enter.
    public void choose(Paperwork work) {
        choiceController.choose(work);
    }

    /// Three columns, or one where there is no room for them.
    private void arrange() {
        double em = services.look().em().get();
        boolean wide = scroll.getWidth() >= WIDE * em;
        columns.getColumnConstraints().clear();
        columns.getChildren().setAll(choice, preview, side);
        for (int i = 0; i < 3; i++) {
            GridPane.setConstraints(columns.getChildren().get(i), wide ? i : 0, wide ? 0 : i);
        }
        GridPane.setHgrow(preview, Priority.ALWAYS);
        GridPane.setVgrow(preview, Priority.ALWAYS);
        preview.setMinHeight(wide ? 0 : 30 * em);
        preview.setMinWidth(20 * em);
    }

    private void pressed(KeyEvent event) {
        boolean handled = true;
        if (event.isShortcutDown() && event.getCode() == KeyCode.P) {
            choiceController.focus();
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            preview.leaf(-1);
        } else if (event.getCode() == KeyCode.PAGE_DOWN) {
            preview.leaf(1);
        } else {
            handled = false;
        }
        if (handled) {
            event.consume();
        }
    }
}
