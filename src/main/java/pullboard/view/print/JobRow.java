package pullboard.view.print;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import pullboard.paper.print.PrintJob;
import pullboard.text.Texts;

/// A job in the queue. It stays the same nodes while its words change, so that the focus stays where it was.
final class JobRow extends VBox {
    private final Label title = new Label();
    private final Label says = new Label();
    private final Label wayOut = new Label();
    private final FlowPane buttons = new FlowPane();
    private final Texts texts;
    private final BiConsumer<PrintJob, JobLine.Deed> deed;
    private List<JobLine.Deed> offered = List.of();
    private PrintJob job;

    JobRow(PrintJob job, Texts texts, BiConsumer<PrintJob, JobLine.Deed> deed) {
        this.job = job;
        this.texts = texts;
        this.deed = deed;
        getStyleClass().addAll("line", "job");
        setId("job-" + job.id());
        title.getStyleClass().add("text-strong");
        wayOut.getStyleClass().add("hint");
        List.of(title, says, wayOut).forEach(label -> label.setWrapText(true));
        buttons.getStyleClass().add("tiles");
        getChildren().addAll(title, says, wayOut, buttons);
    }

    void show(PrintJob now, JobLine line) {
        job = now;
        title.setText(line.title());
        says.setText(line.says());
        says.getStyleClass()
                .setAll("label", "job-says", "job-" + line.state().name().toLowerCase(Locale.ROOT));
        wayOut.setText(line.wayOut());
        wayOut.setVisible(!line.wayOut().isEmpty());
        wayOut.setManaged(wayOut.isVisible());
        if (!offered.equals(line.deeds())) {
            boolean had = buttons.getChildren().stream().anyMatch(Node::isFocused);
            offered = line.deeds();
            buttons.getChildren().setAll(offered.stream().map(this::button).toList());
            if (had) {
                buttons.getChildren().getFirst().requestFocus();
            }
        }
    }

    private Button button(JobLine.Deed what) {
        Button button = new Button(texts.get("deed." + what.name()));
        button.setId(what.name() + "-" + job.id());
        button.setMnemonicParsing(false);
        button.getStyleClass().add("chip");
        button.setAccessibleText(
                texts.get("deed.of", button.getText(), job.order().title()));
        button.setOnAction(_ -> deed.accept(job, what));
        return button;
    }
}
