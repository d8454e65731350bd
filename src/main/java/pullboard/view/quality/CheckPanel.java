package pullboard.view.quality;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.supply.CheckPlan;
import pullboard.board.supply.CheckResult;
import pullboard.control.Subscription;
import pullboard.view.form.Fault;
import pullboard.view.form.Fields;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;

/// Fills in a check list; a value outside its limits is said at once.
public final class CheckPanel {
    private final Services services;
    private final QualityWords words;
    private final CheckPlan plan;
    private final TextField card = Fields.text("checkedCard", "");
    private final Map<CheckPlan.Point, Node> inputs = new LinkedHashMap<>();
    private final Fault fault = new Fault();
    private @Nullable Subscription frame;

    CheckPanel(Services services, QualityWords words, CheckPlan plan) {
        this.services = services;
        this.words = words;
        this.plan = plan;
    }

    /// Opens the check list of this name for a card.
    public static void fill(Services services, CardId card, String plan) {
        CheckPlan known = services.control().now().books().find(CheckPlan.class, plan);
        if (known != null) {
            CheckPanel panel = new CheckPanel(services, new QualityWords(services), known);
            panel.card.setText(card.number());
            panel.open();
            panel.inputs.values().stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    void open() {
        VBox box = new VBox(Fields.named(words.get("check.card"), card));
        int number = 0;
        for (CheckPlan.Point point : plan.points()) {
            box.getChildren().add(line(point, ++number));
        }
        Button save = Fields.button("checkedSave", words.get("check.record"), this::save);
        save.getStyleClass().add("primary");
        box.getChildren().add(Fields.foot(fault, save));
        box.getStyleClass().add("stack");
        box.getStylesheets().add(String.valueOf(CheckPanel.class.getResource("/pullboard/view/form.css")));
        frame = services.panels().show(plan.name(), box, Panels.At.SIDE);
    }

    private Node line(CheckPlan.Point point, int number) {
        if (!point.isMeasured()) {
            CheckBox good = new CheckBox(point.name());
            good.setId("point-" + number);
            inputs.put(point, good);
            return good;
        }
        TextField value = Fields.text("point-" + number, "");
        Label says = new Label();
        says.setId("says-" + number);
        value.textProperty().subscribe(typed -> says.setText(judged(point, typed)));
        value.setOnAction(_ -> save());
        inputs.put(point, value);
        VBox box = new VBox(Fields.named(point.name() + " · " + words.limits(point), value), says);
        box.getStyleClass().add("field");
        return box;
    }

    private String judged(CheckPlan.Point point, String typed) {
        return QualityWords.typed(typed)
                .map(value -> words.get(point.accepts(value) ? "point.good" : "point.bad"))
                .orElse("");
    }

    private void save() {
        List<CheckResult.Answer> answers = new ArrayList<>();
        for (Map.Entry<CheckPlan.Point, Node> input : inputs.entrySet()) {
            CheckPlan.Point point = input.getKey();
            switch (input.getValue()) {
                case CheckBox box -> answers.add(new CheckResult.Answer(point.name(), box.isSelected(), null));
                case TextField field -> {
                    Optional<BigDecimal> value = QualityWords.typed(field.getText());
                    fault.show(value.isPresent() ? null : words.get("point.missing", point.name()), field);
                    if (value.isEmpty()) {
                        field.requestFocus();
                        return;
                    }
                    answers.add(new CheckResult.Answer(point.name(), point.accepts(value.get()), value.get()));
                }
                default -> throw new IllegalStateException("no such input");
            }
        }
        services.actions()
                .submit(
                        new Command.Record(new CheckResult(
                                0,
                                Instant.EPOCH,
                                plan.station(),
                                plan.name(),
                                card.getText().strip(),
                                answers,
                                services.look().now().operator())),
                        _ -> close());
    }

    private void close() {
        if (frame != null) {
            frame.close();
        }
    }
}
