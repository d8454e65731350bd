package pullboard.view.sizing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pullboard.board.Command;
import pullboard.board.supply.DemandPlan;
import pullboard.text.Typed;
import pullboard.view.kit.Services;

/// Demand that somebody told us: a line for each day, and fields for one more.
final class DemandEntry extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Services services;
    private final SizingWords words;
    private final TextField day = new TextField();
    private final TextField pieces = new TextField();
    private final Label fault = new Label();
    private final VBox lines = new VBox();
    private final FlowPane fields;
    private String part = "";
    private @Nullable DemandPlan plan;

    DemandEntry(Services services, SizingWords words) {
        this.services = services;
        this.words = words;
        getStyleClass().add("stack-tight");
        day.setId("demandDay");
        day.setPromptText(words.get("demand.day"));
        day.setPrefColumnCount(8);
        pieces.setId("demandPieces");
        pieces.setPromptText(words.get("demand.pieces"));
        pieces.setPrefColumnCount(6);
        Button add = new Button(words.get("demand.add"));
        add.setId("demandAdd");
        add.setMnemonicParsing(false);
        add.setOnAction(_ -> add());
        day.setOnAction(_ -> add());
        pieces.setOnAction(_ -> add());
        fault.getStyleClass().add("error-text");
        fault.setWrapText(true);
        fields = new FlowPane(day, pieces, add);
        fields.getStyleClass().add("tiles");
        getChildren().addAll(fields, fault, lines);
        Seen.set(fault, false);
    }

    /// @param number of the part, empty: it is not in the books, so nothing can be entered
    void show(String number, @Nullable DemandPlan known) {
        part = number;
        plan = known;
        Seen.set(fields, !number.isEmpty());
        lines.getChildren().clear();
        LocalDate today = today();
        for (DemandPlan.Day one : days()) {
            Label label = new Label(
                    words.get("demand.line", services.dates().day(one.day(), today), words.pieces(one.pieces())));
            Button remove = new Button(null, new FontIcon(Feather.X));
            remove.getStyleClass().addAll("icon-button", "plain");
            remove.setAccessibleText(words.get("demand.remove"));
            remove.setOnAction(_ -> keep(one, false));
            HBox line = new HBox(label, remove);
            line.getStyleClass().add("row");
            lines.getChildren().add(line);
        }
        if (days().isEmpty()) {
            Label none = new Label(words.get(number.isEmpty() ? "demand.unknown" : "demand.none"));
            none.getStyleClass().add("hint");
            none.setWrapText(true);
            lines.getChildren().add(none);
        }
    }

    private List<DemandPlan.Day> days() {
        return plan == null ? List.of() : plan.days();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                services.now(), services.control().now().shop().zone());
    }

    private void add() {
        LocalDate date =
                Typed.date(day.getText(), today(), services.look().now().language());
        Long count = Typed.number(pieces.getText());
        day.pseudoClassStateChanged(WRONG, date == null);
        pieces.pseudoClassStateChanged(WRONG, count == null);
        Seen.set(fault, date == null || count == null);
        if (date == null || count == null) {
            fault.setText(words.get(date == null ? "demand.day.wrong" : "demand.pieces.wrong"));
            return;
        }
        keep(new DemandPlan.Day(date, count), true);
        day.clear();
        pieces.clear();
        day.requestFocus();
    }

    /// A day has one number; a new one takes its place.
    private void keep(DemandPlan.Day one, boolean isThere) {
        List<DemandPlan.Day> all = new ArrayList<>(days());
        all.removeIf(other -> other.day().equals(one.day()));
        if (isThere) {
            all.add(one);
        }
        all.sort(java.util.Comparator.comparing(DemandPlan.Day::day));
        DemandPlan wished = new DemandPlan(part, all);
        services.actions().submit(all.isEmpty() ? new Command.Drop(wished) : new Command.Keep(wished), _ -> {});
    }
}
