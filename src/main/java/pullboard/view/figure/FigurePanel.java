package pullboard.view.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;
import pullboard.control.Subscription;
import pullboard.plan.figure.CarryingRate;
import pullboard.report.figure.FigureWords;
import pullboard.report.figure.Measure;
import pullboard.report.figure.Score;
import pullboard.report.figure.Targets;
import pullboard.report.figure.Timeframe;
import pullboard.text.Texts;
import pullboard.view.form.Fault;
import pullboard.view.form.Fields;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;
import pullboard.view.plan.RatePanel;
import pullboard.view.sizing.SizingChoice;

/// What a figure counts, its weeks, its target, and what lies behind it.
final class FigurePanel {
    private static final int NAMED = 60;

    private final Services services;
    private final Texts texts;
    private final FigureWords words;
    private final Score score;
    private final SizingChoice sizing;
    private final TextField target;
    private final Fault fault = new Fault();
    private @Nullable Subscription panel;

    /// @param sizing what the screen of sizing and forecasts looks at
    FigurePanel(Services services, FigureWords words, Score score, SizingChoice sizing) {
        this.services = services;
        this.sizing = sizing;
        this.words = words;
        this.score = score;
        texts = services.texts("view-figure");
        OptionalDouble before = Targets.of(services.control().now()).of(score.measure());
        target = Fields.text("target", before.isEmpty() ? "" : plain(before.getAsDouble()));
        target.setOnAction(_ -> save());
    }

    /// Shares are typed as percent.
    private String plain(double value) {
        double shown = score.measure().unit() == Measure.Unit.SHARE ? value * 100 : value;
        return shown == Math.rint(shown) ? Long.toString((long) shown) : Double.toString(shown);
    }

    void open(Timeframe frame) {
        Label definition = new Label(words.definition(
                score.measure(), CarryingRate.of(services.control().now())));
        definition.setWrapText(true);
        boolean share = score.measure().unit() == Measure.Unit.SHARE;
        Button save = Fields.button("targetSave", texts.get("target.save"), this::save);
        save.getStyleClass().add("primary");
        VBox box = new VBox(
                definition,
                Fields.named(texts.get(share ? "target.percent" : "target"), target),
                fault,
                Fields.row(save),
                weeks(frame));
        if (score.measure() == Measure.CARRYING_COST) {
            box.getChildren().add(1, RatePanel.button(services));
        }
        if (!score.behind().isEmpty()) {
            box.getChildren().add(behind());
        }
        box.getStyleClass().add("stack");
        box.getStylesheets().add(String.valueOf(FigurePanel.class.getResource("/pullboard/view/form.css")));
        panel = services.panels().show(words.name(score.measure()), box, Panels.At.SIDE);
    }

    private GridPane weeks(Timeframe frame) {
        GridPane sheet = new GridPane();
        sheet.getStyleClass().add("sheet");
        int count = score.weeks().size();
        for (int i = count - 1; i >= 0; i--) {
            String day = services.dates().day(frame.first(i), frame.lastDay());
            Label week = new Label(frame.isByDay() ? day : texts.get("week", day));
            Label value = new Label(words.value(score.measure(), score.weeks().get(i)));
            value.getStyleClass().add("text-strong");
            sheet.addRow(count - i, week, value);
        }
        return sheet;
    }

    private VBox behind() {
        Label title = new Label(texts.get("behind." + kind(), score.behind().size()));
        title.getStyleClass().add("title-3");
        title.setWrapText(true);
        Node[] named = score.behind().stream().limit(NAMED).map(this::named).toArray(Node[]::new);
        VBox box = new VBox(title, Fields.row(named));
        box.getStyleClass().add("stack-tight");
        return box;
    }

    /// A card opens, and a part shows its forecast.
    private Node named(String one) {
        if (kind().equals("parts")) {
            return Fields.button("behind-" + one, one, () -> {
                sizing.turnToPart(one);
                close();
                services.go().screen().accept("sizing");
            });
        }
        boolean isCard = CardId.isValid(one) && services.control().now().card(new CardId(one)) != null;
        return isCard
                ? Fields.button(
                        "behind-" + one, one, () -> services.go().openCard().accept(new CardId(one)))
                : new Label(one);
    }

    private String kind() {
        return switch (score.measure()) {
            case ON_TIME_IN_FULL -> "orders";
            case SUPPLIERS -> "purchases";
            case STOCK_OUTS -> "loops";
            case WAITING -> "stations";
            case FORECAST_ERROR, FORECAST_BIAS -> "parts";
            default -> "cards";
        };
    }

    private void save() {
        String typed = target.getText().strip().replace(',', '.');
        Optional<Double> value = typed.isEmpty() ? Optional.empty() : number(typed);
        boolean sound = typed.isEmpty() || value.isPresent();
        fault.show(sound ? null : texts.get("target.wrong"), target);
        if (sound) {
            boolean share = score.measure().unit() == Measure.Unit.SHARE;
            Double wanted = value.map(number -> share ? number / 100 : number).orElse(null);
            services.actions().submit(Targets.of(services.control().now()).with(score.measure(), wanted), _ -> close());
        }
    }

    private static Optional<Double> number(String typed) {
        return typed.matches("[0-9]{1,12}(\\.[0-9]{1,6})?") ? Optional.of(Double.valueOf(typed)) : Optional.empty();
    }

    private void close() {
        if (panel != null) {
            panel.close();
        }
    }
}
