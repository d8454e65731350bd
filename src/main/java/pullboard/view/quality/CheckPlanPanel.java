package pullboard.view.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Command;
import pullboard.board.Station;
import pullboard.board.supply.CheckPlan;
import pullboard.control.Subscription;
import pullboard.view.form.Fault;
import pullboard.view.form.Fields;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;

/// A new check list: one point a line, `name; unit; lower limit; upper limit`, of which all but the name may be left
/// out.
final class CheckPlanPanel {
    private final Services services;
    private final QualityWords words;
    private final TextField name = Fields.text("checkName", "");
    private final ComboBox<Station> station;
    private final TextField part = Fields.text("checkPart", "");
    private final TextArea points = new TextArea();
    private final CheckBox required;
    private final Fault fault = new Fault();
    private @Nullable Subscription frame;

    CheckPlanPanel(Services services, QualityWords words) {
        this.services = services;
        this.words = words;
        station = Fields.stations("checkStation", services.control().now());
        points.setId("checkPoints");
        points.setPrefRowCount(6);
        required = new CheckBox(words.get("check.required"));
        required.setId("checkRequired");
        required.setWrapText(true);
        points.setPromptText(words.get("check.points.example"));
    }

    void open() {
        Button save = Fields.button("checkSave", words.get("check.save"), this::save);
        save.getStyleClass().add("primary");
        Label how = new Label(words.get("check.points.how"));
        how.getStyleClass().add("hint");
        how.setWrapText(true);
        VBox box = new VBox(
                Fields.named(words.get("check.name"), name),
                Fields.named(words.get("check.station"), station),
                Fields.named(words.get("check.part"), part),
                Fields.named(words.get("check.points"), points),
                how,
                required,
                Fields.foot(fault, save));
        box.getStyleClass().add("stack");
        box.getStylesheets().add(String.valueOf(CheckPlanPanel.class.getResource("/pullboard/view/form.css")));
        frame = services.panels().show(words.get("check.title"), box, Panels.At.SIDE);
    }

    private void save() {
        fault.show(null, points);
        Station at = station.getValue();
        if (at == null) {
            fault.show(words.get("check.station.missing"), station);
            return;
        }
        List<CheckPlan.Point> found = new ArrayList<>();
        int number = 0;
        for (String line : points.getText().split("\n", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Optional<CheckPlan.Point> point = point(line);
            if (point.isEmpty()) {
                fault.show(words.get("check.points.wrong", number, line.strip()), points);
                return;
            }
            found.add(point.get());
        }
        CheckPlan plan = new CheckPlan(
                name.getText().strip(),
                at.id().value(),
                part.getText().strip(),
                found,
                required.isSelected() ? services.now() : null);
        services.actions().submit(new Command.Keep(plan), _ -> close());
    }

    /// A line of the list, or nothing where a limit is no number.
    static Optional<CheckPlan.Point> point(String line) {
        String[] cells = line.split(";", -1);
        String lower = cells.length > 2 ? cells[2].strip() : "";
        String upper = cells.length > 3 ? cells[3].strip() : "";
        Optional<BigDecimal> low = QualityWords.typed(lower);
        Optional<BigDecimal> high = QualityWords.typed(upper);
        boolean wrong = !lower.isEmpty() && low.isEmpty() || !upper.isEmpty() && high.isEmpty() || cells.length > 4;
        return wrong || cells[0].isBlank()
                ? Optional.empty()
                : Optional.of(new CheckPlan.Point(
                        cells[0].strip(),
                        cells.length > 1 ? cells[1].strip() : "",
                        low.orElse(null),
                        high.orElse(null)));
    }

    private void close() {
        if (frame != null) {
            frame.close();
        }
    }
}
