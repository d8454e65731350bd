package pullboard.view.flow;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.transform.Transform;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import pullboard.chart.Chart;
import pullboard.paper.Grid;
import pullboard.paper.PageSize;
import pullboard.paper.Pdf;
import pullboard.paper.Steps;
import pullboard.report.pdf.ChartSheet;
import pullboard.text.Texts;
import pullboard.view.chart.ChartView;
import pullboard.view.kit.Notice;
import pullboard.view.kit.PngFile;
import pullboard.view.kit.Services;
import pullboard.view.print.Printing;

/// Takes a chart out of the window: to the clipboard, as a picture, as a page.
final class ChartFiles {
    /// Pictures are twice as fine as the screen.
    private static final double FINE = 2;

    private final Services services;
    private final ChartView view;
    private final Printing printing;

    ChartFiles(Services services, ChartView view, Printing printing) {
        this.services = services;
        this.view = view;
        this.printing = printing;
    }

    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture());
        Clipboard.getSystemClipboard().setContent(content);
        tell(texts().get("chart.copied"));
    }

    WritableImage picture() {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(FINE, FINE));
        return view.snapshot(parameters, null);
    }

    void savePicture() {
        WritableImage picture = picture();
        Path file = choose(".png");
        if (file != null) {
            save(file, () -> PngFile.write(picture, file));
        }
    }

    void savePage() {
        Chart chart = view.chart();
        Path file = choose(".pdf");
        if (file != null) {
            ChartSheet sheet = sheet(chart);
            save(file, () -> Pdf.write(sheet, file, Grid.FINE, Steps.ALL));
        }
    }

    /// Prints the chart as it is looked at.
    void print() {
        printing.print(
                sheet(view.chart()),
                printer -> tell(texts().get("chart.printing", printer)),
                failure -> tell(texts().get("chart.unprinted", String.valueOf(failure.getMessage()))));
    }

    /// The chart as one sheet across.
    private ChartSheet sheet(Chart chart) {
        return new ChartSheet(
                chart.title(),
                List.of(chart),
                PageSize.A4.turned(),
                services.look().now().language());
    }

    /// Something that writes a file.
    @FunctionalInterface
    private interface Deed {
        void run() throws IOException;
    }

    private void save(Path file, Deed deed) {
        services.work()
                .start(
                        () -> {
                            deed.run();
                            return file;
                        },
                        _ -> tell(texts().get("chart.saved", file.toString())),
                        failure -> tell(texts().get("chart.unsaved", String.valueOf(failure.getMessage()))));
    }

    private @Nullable Path choose(String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts().get("chart.choose"));
        chooser.setInitialFileName(view.chart().title() + ending);
        File chosen = chooser.showSaveDialog(view.getScene().getWindow());
        return chosen == null ? null : chosen.toPath();
    }

    private Texts texts() {
        return services.texts("view-flow");
    }

    private void tell(String words) {
        services.notices().show(Notice.of(words));
    }
}
