package pullboard.view.start;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.HistoryRow;
import pullboard.board.Refusal;
import pullboard.board.Shop;
import pullboard.control.Answer;
import pullboard.control.Subscription;
import pullboard.sample.SamplePlant;
import pullboard.sample.assembly.AssemblyPlant;
import pullboard.text.Texts;
import pullboard.view.files.ImportController;
import pullboard.view.form.Completion;
import pullboard.view.form.Fault;
import pullboard.view.form.Sending;
import pullboard.view.form.Zones;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Screens;
import pullboard.view.kit.Services;

/// The first start: stations typed in, history from a file, or a sample. Each ends on the board.
public final class StartController implements Screen {
    private static final String BOARD = "board";

    private final Services services;
    private final Sending sending;
    private final Texts texts;
    private final StationsPlan plan;
    private final Screens.Loaded<ImportController> importing;
    private @Nullable StationTable typedStations;

    @FXML
    private VBox page;

    @FXML
    private VBox choices;

    @FXML
    private FlowPane tiles;

    @FXML
    private Button typed;

    @FXML
    private Label planting;

    @FXML
    private Fault sampleFault;

    @FXML
    private VBox stations;

    @FXML
    private TextField shop;

    @FXML
    private Fault shopFault;

    @FXML
    private TextField zone;

    @FXML
    private Fault zoneFault;

    @FXML
    private VBox table;

    @FXML
    private Fault stationsFault;

    @FXML
    private VBox file;

    @FXML
    private TextField fileShop;

    @FXML
    private Fault fileShopFault;

    @FXML
    private VBox reading;

    /// @param screens for the preview of a file, which has words of its own
    public StartController(Services services, Supplier<Screens> screens) {
        this.services = services;
        importing =
                screens.get().load(ImportController.class, services.look().now().language());
        sending = new Sending(services);
        texts = services.texts("view-start");
        plan = new StationsPlan(services.look().now().language());
    }

    @FXML
    private void initialize() {
        Completion.at(zone, () -> Zones.all(ZoneId.systemDefault()));
        zone.setText(ZoneId.systemDefault().getId());
        shop.setText(texts.get("shop.proposed"));
        fileShop.setText(texts.get("shop.proposed"));
        typedStations = new StationTable(plan.proposed(), texts);
        table.getChildren().setAll(typedStations);
        reading.getChildren().setAll(importing.root());
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !choices.isVisible()) {
                back();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && stations.isVisible()) {
                create();
                event.consume();
            }
        });
    }

    @Override
    public Subscription shown() {
        importing.controller().begin(ZoneId.systemDefault(), this::importRows);
        Platform.runLater(typed::requestFocus);
        return importing.controller()::stop;
    }

    @FXML
    private void typeStations() {
        turnTo(stations);
        Objects.requireNonNull(typedStations).focusFirst();
    }

    @FXML
    private void importFile() {
        turnTo(file);
        importing.controller().focus();
    }

    @FXML
    private void back() {
        importing.controller().stop();
        turnTo(choices);
        typed.requestFocus();
    }

    private void turnTo(Node part) {
        for (Node one : List.of(choices, stations, file)) {
            one.setVisible(one.equals(part));
            one.setManaged(one.equals(part));
        }
    }

    @FXML
    private void plantSample() {
        busy(true);
        sampleFault.show(null);
        String operator = services.look().now().operator();
        SamplePlant plant = new SamplePlant(services.look().now().language(), services.now(), ZoneId.systemDefault());
        plant.plant(services.control(), operator).whenComplete(this::planted);
    }

    /// Half a year is worked out first, then told to the board.
    @FXML
    private void plantAssembly() {
        busy(true);
        sampleFault.show(null);
        Board empty = services.control().now();
        AssemblyPlant plant =
                new AssemblyPlant(services.look().now().language(), services.now(), ZoneId.systemDefault());
        services.work()
                .start(
                        () -> plant.history(empty),
                        history -> AssemblyPlant.plant(services.control(), history, this::progress)
                                .whenComplete(this::planted),
                        bug -> planted(null, bug));
    }

    private void progress(double done) {
        planting.setText(texts.get("sample.progress", done));
    }

    private void planted(@Nullable Answer answer, @Nullable Throwable bug) {
        busy(false);
        if (bug != null) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, bug);
        } else if (answer instanceof Answer.Refused(Refusal why, var _)) {
            sampleFault.show(sending.words(why));
        } else if (answer instanceof Answer.Done) {
            services.go().screen().accept(BOARD);
        }
    }

    private void busy(boolean on) {
        planting.setText(texts.get("sample.working"));
        tiles.setDisable(on);
        planting.setVisible(on);
    }

    @FXML
    private void create() {
        ZoneId chosen = Zones.of(zone.getText());
        StationTable typedIn = Objects.requireNonNull(typedStations);
        StationsPlan.Read read = plan.read(
                shop.getText(), chosen == null ? ZoneId.systemDefault() : chosen, typedIn.lines(), services.now());
        typedIn.show(read.faults());
        shopFault.show(read.shopFault(), shop);
        zoneFault.show(chosen == null ? texts.get("fault.zone") : null, zone);
        stationsFault.show(read.fault());
        Command command = read.command();
        if (chosen != null && command != null) {
            sending.send(
                    command, _ -> services.go().screen().accept(BOARD), why -> stationsFault.show(sending.words(why)));
        }
    }

    /// The shop's name and zone come first, so that the history is told in them.
    private void importRows(List<HistoryRow> rows, ZoneId chosen) {
        String name = fileShop.getText().strip();
        if (name.isEmpty()) {
            fileShopFault.show(texts.get("fault.shop.empty"), fileShop);
            fileShop.requestFocus();
            return;
        }
        fileShopFault.show(null, fileShop);
        importing.controller().importing(true);
        Shop named = new Shop(name, chosen);
        if (services.control().now().shop().equals(named)) {
            record(rows);
        } else {
            sending.send(new Command.NameShop(named), _ -> record(rows), this::refused);
        }
    }

    private void record(List<HistoryRow> rows) {
        sending.send(
                new Command.ImportHistory(rows), _ -> services.go().screen().accept(BOARD), this::refused);
    }

    private void refused(Refusal why) {
        importing.controller().refused(sending.words(why));
    }
}
