package pullboard.view.level;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import pullboard.board.Board;
import pullboard.flow.calendar.Calendars;
import pullboard.plan.Fraction;
import pullboard.plan.level.PlanFigures;

/// Beside the box: how takt comes about, what levelling changes against making everything as it falls due, how often
/// every part can come round, and who moved what in the frozen zone.
final class BoxFigures extends VBox {
    private static final int MOST = 6;
    private static final int SECONDS_A_MINUTE = 60;
    private static final int PERCENT = 100;

    private final LevelWords words;
    private final Label takt = text("takt", "title-2");
    private final Label why = text("taktWhy", "value");
    private final Label piece = text("assumed", "hint");
    private final GridPane lines = sheet("comparison");
    private final GridPane resources = sheet("epei");
    private final Label epei = text("epeiNote", "hint");
    private final VBox moved = new VBox();

    BoxFigures(LevelWords words) {
        this.words = words;
        getStyleClass().addAll("block", "box-figures");
        moved.getStyleClass().add("stack-tight");
        moved.setId("moved");
        getChildren().addAll(title("takt.title"), takt, why, piece, title("compare.title"), lines);
        getChildren().addAll(title("epei.title"), resources, epei, title("moved.title"), moved);
    }

    private static Label text(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private static GridPane sheet(String id) {
        GridPane sheet = new GridPane();
        sheet.getStyleClass().add("sheet");
        sheet.setId(id);
        return sheet;
    }

    private Label title(String key) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("title-3");
        return label;
    }

    void show(BoxModel model, Board board) {
        beat(model, board);
        comparison(model);
        resources(model);
        List<MoveLog.Line> log = MoveLog.of(board);
        moved.getChildren().setAll(log.stream().limit(MOST).map(this::moved).toList());
        if (log.isEmpty()) {
            moved.getChildren().setAll(hint(words.get("moved.none")));
        }
    }

    private void beat(BoxModel model, Board board) {
        BoxModel.Beat beat = model.beat();
        String calendar = Calendars.of(board.documents()).shopName();
        if (beat == null) {
            takt.setText(words.get("takt.none"));
            why.setText(words.get("takt.none.how"));
        } else {
            takt.setText(words.get("takt", words.time(beat.takt().seconds())));
            why.setText(words.get(
                    calendar == null ? "takt.why.usual" : "takt.why",
                    words.time(beat.available()),
                    model.box().horizon().days().size(),
                    beat.wanted(),
                    beat.ordered(),
                    beat.wanted() - beat.ordered() - beat.steady(),
                    beat.steady(),
                    calendar == null ? "" : calendar));
        }
        piece.setText(words.get(
                model.settings().piece().isEmpty() ? "piece.assumed" : "piece.said",
                words.number(model.piece().dividedBy(SECONDS_A_MINUTE))));
    }

    private void comparison(BoxModel model) {
        lines.getChildren().clear();
        lines.addRow(0, new Label(), head(words.get("compare.levelled")), head(words.get("compare.due")));
        line(model, words.get("compare.peak.interval"), figures -> words.time(figures.peakInterval()));
        line(model, words.get("compare.peak.day"), figures -> words.time(figures.peakDay()));
        line(model, words.get("compare.lightest"), figures -> words.time(figures.lightestDay()));
        line(model, words.get("compare.over"), figures -> Integer.toString(figures.overIntervals()));
        line(model, words.get("compare.setups"), figures -> Integer.toString(figures.setups()));
        line(model, words.get("compare.setup.time"), figures -> words.time(figures.setupTime()));
        line(model, words.get("compare.stock.average"), figures -> words.number(figures.averageInventory()));
        line(model, words.get("compare.stock.peak"), figures -> Long.toString(figures.peakInventory()));
    }

    private static Label head(String text) {
        Label head = new Label(text);
        head.getStyleClass().add("field-name");
        return head;
    }

    private void line(BoxModel model, String name, Function<PlanFigures, String> figure) {
        Label levelled = new Label(figure.apply(model.comparison().levelled()));
        levelled.getStyleClass().add("box-figure");
        Label due = new Label(figure.apply(model.comparison().unlevelled()));
        levelled.setMinWidth(USE_PREF_SIZE);
        due.setMinWidth(USE_PREF_SIZE);
        lines.addRow(lines.getRowCount(), new Label(name), levelled, due);
    }

    private void resources(BoxModel model) {
        resources.getChildren().clear();
        if (model.resources().isEmpty()) {
            epei.setText(words.get("epei.free"));
            return;
        }
        resources.addRow(
                0, head(words.get("epei.station")), head(words.get("epei.run")), head(words.get("epei.interval")));
        for (BoxResource resource : model.resources()) {
            Fraction busy = resource.epei()
                    .run()
                    .times(PERCENT)
                    .dividedBy(resource.epei().available());
            Label days = new Label(resource.epei()
                    .days()
                    .map(every -> words.get("epei.days", words.number(every)))
                    .orElseGet(() -> words.get("epei.never")));
            days.getStyleClass().add("box-figure");
            days.setId("epei-" + resource.station().value());
            resources.addRow(
                    resources.getRowCount(),
                    new Label(resource.name()),
                    new Label(words.get("load", busy.floor())),
                    days);
        }
        epei.setText(words.get("epei.how", model.resources().getFirst().name()));
    }

    private Label moved(MoveLog.Line line) {
        return hint(words.get(
                "moved.line",
                line.loop(),
                words.moment(line.from()),
                words.moment(line.to()),
                line.reason(),
                line.by(),
                words.moment(line.at())));
    }

    private static Label hint(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        return label;
    }
}
