package pullboard.view.layout;

import java.io.File;
import java.util.List;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.control.Subscription;
import pullboard.text.Texts;
import pullboard.ticket.TicketLayout;
import pullboard.view.form.Fault;
import pullboard.view.form.Sending;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;

/// The layouts of tickets: choose one, copy it, change it with the page beside it, keep it.
public final class LayoutController implements Screen {
    /// So many times the height of a letter must be there for three columns.
    private static final double WIDE = 78;

    private final Services services;
    private final LayoutModel model;
    private final Sending sending;
    private final Texts texts;
    private final LayoutPage page;
    private boolean filling;

    @FXML
    private ScrollPane scroll;

    @FXML
    private GridPane columns;

    @FXML
    private VBox choice;

    @FXML
    private VBox form;

    @FXML
    private ListView<LayoutLine> list;

    @FXML
    private Button export;

    @FXML
    private Button remove;

    @FXML
    private Button save;

    @FXML
    private Button discard;

    @FXML
    private Label builtIn;

    @FXML
    private Label done;

    @FXML
    private Fault fault;

    @FXML
    private SheetController sheetController;

    @FXML
    private LogoController logoController;

    public LayoutController(Services services, LayoutModel model) {
        this.services = services;
        this.model = model;
        sending = new Sending(services);
        texts = services.texts("view-layout");
        page = new LayoutPage(services, texts, this::draw);
    }

    @FXML
    private void initialize() {
        list.setCellFactory(_ -> new LayoutCell(texts));
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE && !remove.isDisabled()) {
                remove();
            }
        });
        sheetController.begin(this::edited);
        done.managedProperty().bind(done.visibleProperty());
        builtIn.managedProperty().bind(builtIn.visibleProperty());
        scroll.widthProperty().subscribe(_ -> arrange());
        scroll.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public Subscription shown() {
        show(services.control().now());
        showAll();
        Platform.runLater(list::requestFocus);
        return new Subscriptions()
                .on(services.look().em(), (_, _, _) -> arrange())
                .add(services.control().watch(this::show))
                .add(page::stop);
    }

    /// Three columns, or one where there is no room for them.
    private void arrange() {
        double em = services.look().em().get();
        boolean wide = scroll.getWidth() >= WIDE * em;
        columns.getColumnConstraints().clear();
        columns.getChildren().setAll(choice, form, page);
        for (int i = 0; i < 3; i++) {
            GridPane.setConstraints(columns.getChildren().get(i), wide ? i : 0, wide ? 0 : i);
        }
        GridPane.setHgrow(page, Priority.ALWAYS);
        GridPane.setVgrow(page, Priority.ALWAYS);
        page.setMinHeight(wide ? 0 : 30 * em);
        page.setMinWidth(18 * em);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            save();
            event.consume();
        }
    }

    private void show(Board board) {
        String key = model.open();
        TicketLayout before = model.shown();
        model.update(board);
        logoController.show(board);
        // what is being typed stays while others move cards
        if (key.equals(model.open()) && before.equals(model.shown())) {
            edited();
        } else {
            showAll();
        }
    }

    private void showAll() {
        sheetController.show();
        edited();
        Platform.runLater(() -> list.scrollTo(list.getSelectionModel().getSelectedIndex()));
    }

    private void chosen(@Nullable LayoutLine line) {
        if (!filling && line != null && !line.key().equals(model.open())) {
            model.open(line.key());
            say(null);
            showAll();
        }
    }

    /// Shows what the open layout is now, and the page anew.
    private void edited() {
        filling = true;
        List<LayoutLine> lines = model.lines();
        if (!lines.equals(list.getItems())) {
            list.getItems().setAll(lines);
        }
        lines.stream()
                .filter(line -> line.key().equals(model.open()))
                .findFirst()
                .ifPresent(line -> list.getSelectionModel().select(line));
        filling = false;
        builtIn.setVisible(model.isBuiltIn());
        save.setDisable(!model.isUnsaved() || sheetController.isWrong());
        discard.setDisable(!model.isUnsaved() && !sheetController.isWrong());
        remove.setDisable(model.isBuiltIn());
        export.setDisable(sheetController.isWrong());
        draw();
    }

    private void draw() {
        if (sheetController.isWrong()) {
            page.showNone();
        } else {
            page.show(services.control().now(), model.shown());
        }
    }

    @FXML
    private void back() {
        services.go().screen().accept("tickets");
    }

    @FXML
    private void copy() {
        model.copy(texts.get("copy.name", model.shown().name()));
        say(null);
        showAll();
        sheetController.focusName();
    }

    @FXML
    private void save() {
        if (!save.isDisabled()) {
            String key = model.open();
            TicketLayout layout = model.shown();
            say(null);
            sending.send(
                    model.save(services.control().now()),
                    _ -> {
                        model.saved(key, layout);
                        show(services.control().now());
                        say(texts.get("saved", layout.name()));
                    },
                    why -> wrong(sending.words(why)));
        }
    }

    @FXML
    private void discard() {
        model.discard();
        say(null);
        showAll();
        list.requestFocus();
    }

    @FXML
    private void remove() {
        if (!model.isKept()) {
            discard();
            return;
        }
        String name = model.open();
        sending.send(
                model.remove(),
                _ -> {
                    model.discard();
                    show(services.control().now());
                    say(texts.get("removed", name));
                    list.requestFocus();
                },
                why -> wrong(sending.words(why)));
    }

    @FXML
    private void takeIn() {
        File chosen = chooser("import.title").showOpenDialog(scroll.getScene().getWindow());
        if (chosen != null) {
            services.work()
                    .start(
                            () -> LayoutFiles.read(chosen.toPath()),
                            layout -> {
                                model.take(layout);
                                showAll();
                                say(texts.get("imported", model.shown().name()));
                            },
                            failure -> wrong(LayoutFiles.says(failure, texts)));
        }
    }

    @FXML
    private void export() {
        TicketLayout layout = model.shown();
        FileChooser chooser = chooser("export.title");
        chooser.setInitialFileName(layout.name() + ".txt");
        File chosen = chooser.showSaveDialog(scroll.getScene().getWindow());
        if (chosen != null) {
            services.work()
                    .start(
                            () -> LayoutFiles.write(chosen.toPath(), layout),
                            written -> say(texts.get("exported", written.toString())),
                            failure -> wrong(LayoutFiles.says(failure, texts)));
        }
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(title));
        return chooser;
    }

    private void wrong(String what) {
        say(null);
        fault.show(what);
    }

    private void say(@Nullable String what) {
        fault.show(null);
        done.setText(what == null ? "" : what);
        done.setVisible(what != null);
    }
}
