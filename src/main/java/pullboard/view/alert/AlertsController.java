package pullboard.view.alert;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.StationId;
import pullboard.board.supply.Snooze;
import pullboard.control.Subscription;
import pullboard.plan.alert.Kind;
import pullboard.plan.alert.Lead;
import pullboard.plan.alert.Urgency;
import pullboard.report.alert.AlertWords;
import pullboard.text.Texts;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;

/// The screen of alerts: what needs somebody, and what was put off.
public final class AlertsController implements Screen {
    private static final double ROW_EM = 5.2;

    private final Services services;
    private final AlertWatch watch;
    private final Texts texts;
    private AlertsModel model = new AlertsModel(List.of(), List.of());
    private @Nullable Kind kind;

    @FXML
    private ToggleButton openTab;

    @FXML
    private ToggleButton snoozedTab;

    @FXML
    private TextField search;

    @FXML
    private FlowPane kinds;

    @FXML
    private Label lead;

    @FXML
    private ListView<AlertsModel.Row> alerts;

    @FXML
    private VBox calm;

    @FXML
    private Label calmTitle;

    @FXML
    private Label calmWords;

    public AlertsController(Services services, AlertWatch watch) {
        this.services = services;
        this.watch = watch;
        texts = services.texts("view-alert");
    }

    @FXML
    private void initialize() {
        alerts.fixedCellSizeProperty().bind(services.look().pixels(ROW_EM));
        alerts.setCellFactory(_ -> new AlertCell(texts, this::go, this::turn));
        alerts.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        alerts.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                chosen(this::go);
            }
        });
        search.textProperty().subscribe(_ -> draw());
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                focus();
                event.consume();
            }
        });
    }

    @Override
    public Subscription shown() {
        var told = watch.counted().subscribe(this::show);
        watch.count();
        Platform.runLater(this::focus);
        return Subscriptions.of(told::unsubscribe);
    }

    private void focus() {
        alerts.requestFocus();
        if (alerts.getSelectionModel().isEmpty()) {
            alerts.getSelectionModel().selectFirst();
        }
    }

    private void show(AlertWatch.@Nullable Counted now) {
        if (now != null) {
            AlertWords words = new AlertWords(services.look().now().language(), now.board(), now.at());
            model = AlertsModel.of(now.alerts(), words, texts);
        }
        draw();
    }

    private void draw() {
        boolean isSnoozed = snoozedTab.isSelected();
        openTab.setText(texts.get("tab.open", model.open().size()));
        snoozedTab.setText(texts.get("tab.snoozed", model.snoozed().size()));
        drawKinds(isSnoozed);
        List<AlertsModel.Row> rows = model.rows(isSnoozed, kind, search.getText());
        if (!rows.equals(alerts.getItems())) {
            fill(rows);
        }
        tell(isSnoozed, rows.isEmpty());
    }

    /// What is selected stays selected; where it has gone, what stands in its place.
    private void fill(List<AlertsModel.Row> rows) {
        AlertsModel.Row before = alerts.getSelectionModel().getSelectedItem();
        int index = alerts.getSelectionModel().getSelectedIndex();
        alerts.getItems().setAll(rows);
        for (int i = 0; i < rows.size() && before != null; i++) {
            if (rows.get(i).key().equals(before.key())) {
                index = i;
            }
        }
        alerts.getSelectionModel().clearAndSelect(Math.clamp(index, 0, Math.max(0, rows.size() - 1)));
    }

    private void drawKinds(boolean isSnoozed) {
        var counts = model.kinds(isSnoozed);
        if (kind != null && !counts.containsKey(kind)) {
            kind = null;
        }
        List<Node> chips = new ArrayList<>();
        chips.add(chip(null, texts.get("kind.all")));
        AlertWords words = new AlertWords(
                services.look().now().language(), services.control().now(), services.now());
        counts.forEach((one, count) -> chips.add(chip(one, texts.get("kind", words.kind(one), count))));
        kinds.getChildren().setAll(chips);
        set(kinds, counts.size() > 1);
    }

    private ToggleButton chip(@Nullable Kind wanted, String word) {
        ToggleButton chip = new ToggleButton(word);
        chip.setId("kind-" + (wanted == null ? "all" : wanted.word()));
        chip.getStyleClass().add("chip");
        chip.setMnemonicParsing(false);
        chip.setSelected(kind == wanted);
        chip.setOnAction(_ -> {
            kind = wanted;
            draw();
        });
        return chip;
    }

    private void tell(boolean isSnoozed, boolean isEmpty) {
        AlertWatch.Counted now = watch.counted().get();
        String failure = now == null ? "" : now.failure();
        if (failure.isEmpty()) {
            lead.setText(texts.get(
                    isSnoozed ? "lead.snoozed" : "lead.open",
                    model.count(Urgency.NOW),
                    model.count(Urgency.TODAY),
                    model.count(Urgency.SOON)));
        } else {
            lead.setText(texts.get("failed", failure));
        }
        boolean isNothing = isSnoozed ? model.snoozed().isEmpty() : model.open().isEmpty();
        set(calm, isEmpty);
        set(alerts, !isEmpty);
        String says =
                now == null ? "calm.counting" : !isNothing ? "calm.none" : isSnoozed ? "calm.snoozed" : "calm.open";
        calmTitle.setText(texts.get(says));
        calmWords.setText(texts.get(says + ".words"));
        set(lead, !isNothing || !failure.isEmpty());
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            chosen(this::go);
        } else if (event.getCode() == KeyCode.DELETE) {
            chosen(this::turn);
        } else {
            return;
        }
        event.consume();
    }

    private void chosen(java.util.function.Consumer<AlertsModel.Row> deed) {
        AlertsModel.Row row = alerts.getSelectionModel().getSelectedItem();
        if (row != null) {
            deed.accept(row);
        }
    }

    private void go(AlertsModel.Row row) {
        Lead to = row.alert().remedy().lead();
        switch (to.screen()) {
            case "board" -> services.go().showCard().accept(new CardId(to.thing()));
            case "station" -> services.go().setUpStation().accept(new StationId(Integer.parseInt(to.thing())));
            case String screen
            when to.thing().isEmpty() -> services.go().screen().accept(screen);
            default -> services.go().find().accept(to.screen(), to.thing());
        }
    }

    /// Puts an alert off, or wakes it.
    private void turn(AlertsModel.Row row) {
        Snooze snooze = row.snooze();
        if (snooze == null) {
            new SnoozePanel(services, row, watch::count).open();
        } else {
            services.actions().submit(new Command.Drop(snooze), _ -> watch.count());
        }
    }

    @FXML
    private void turnTab() {
        openTab.setSelected(openTab.isSelected() || !snoozedTab.isSelected());
        kind = null;
        draw();
        focus();
    }

    private static void set(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
