package pullboard.view.figure;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import pullboard.board.Board;
import pullboard.control.TroubleException;
import pullboard.report.FileTrouble;
import pullboard.report.figure.FigureWords;
import pullboard.report.figure.ScoreFile;
import pullboard.report.figure.ScoreReading;
import pullboard.report.figure.Timeframe;
import pullboard.text.Texts;
import pullboard.view.form.Fields;
import pullboard.view.form.Machine;
import pullboard.view.form.SheetSaving;
import pullboard.view.kit.Services;

/// Among the files: the key figures by week as a table.
public final class FiguresBlock extends VBox {
    private final Services services;

    public FiguresBlock(Services services, Machine machine) {
        this.services = services;
        Texts texts = services.texts("view-figure");
        getStyleClass().add("block");
        Label title = new Label(texts.get("title"));
        title.getStyleClass().add("title-2");
        Label lead = new Label(texts.get("export.lead", ScoreFile.WEEKS));
        lead.getStyleClass().add("hint");
        lead.setWrapText(true);
        Button save = Fields.button(
                "kpiExport",
                texts.get("export"),
                () -> new SheetSaving(services, machine)
                        .ask(
                                getScene().getWindow(),
                                texts.get("export.title"),
                                "kpi.csv",
                                this::write,
                                (lines, file) -> texts.get("export.done", lines, file)));
        getChildren().addAll(title, lead, Fields.row(save));
    }

    private long write(Path file) throws FileTrouble, TroubleException {
        Board board = services.control().now();
        Timeframe frame = Timeframe.weeksBefore(
                services.now(), ScoreFile.WEEKS, board.shop().zone());
        ScoreReading reading = new ScoreReading();
        services.records().entries(entry -> {
            if (entry.revision() <= board.revision()) {
                reading.read(entry);
            }
            return entry.revision() < board.revision();
        });
        return ScoreFile.write(
                file,
                reading.scoreboard(board).of(frame),
                board,
                frame,
                new FigureWords(services.look().now().language()));
    }
}
