package pullboard.view.walk;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Finding;

/// A difference: what it is, and what can be done about it, one choice of which is taken.
final class RemedyCell extends ListCell<Finding> {
    private final Mark mark = new Mark();
    private final Label head = new Label();
    private final Label note = new Label();
    private final HBox choices = new HBox();
    private final HBox row;
    private final Context context;

    /// What the rows of one list share.
    ///
    /// @param add adds a card of this number
    record Context(
            WalkWords words,
            Function<Finding, Finding.Remedy> chosen,
            BiConsumer<Finding, Finding.Remedy> choose,
            java.util.function.Supplier<Board> board,
            java.util.function.Consumer<String> add) {}

    RemedyCell(Context context) {
        this.context = context;
        head.getStyleClass().add("text-strong");
        note.getStyleClass().add("hint");
        choices.getStyleClass().add("walk-choices");
        choices.setMinWidth(HBox.USE_PREF_SIZE);
        VBox text = new VBox(head, note);
        text.setMinWidth(0);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        row = new HBox(mark, text, choices);
        row.getStyleClass().add("walk-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        if (finding == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Line line = context.words.line(finding, context.board.get(), true);
        mark.become(line.mark());
        head.setText(line.head());
        note.setText(line.note());
        fill(finding);
        setGraphic(row);
        setAccessibleText(
                line.head() + ", " + line.note() + ", " + context.words.remedy(finding, context.chosen.apply(finding)));
    }

    private void fill(Finding finding) {
        List<Finding.Remedy> remedies = finding.remedies();
        if (finding.kind() == Finding.Kind.UNKNOWN) {
            Button add = new Button(context.words.get("remedy.add"));
            add.getStyleClass().add("chip");
            add.setMnemonicParsing(false);
            add.setFocusTraversable(false);
            add.setOnAction(_ -> context.add.accept(finding.code()));
            choices.getChildren().setAll(add);
            return;
        }
        choices.getChildren().clear();
        for (Finding.Remedy remedy : remedies.size() > 1 ? remedies : List.<Finding.Remedy>of()) {
            ToggleButton choice = new ToggleButton(context.words.remedy(finding, remedy));
            choice.getStyleClass().addAll("chip", "remedy-" + remedy.name());
            choice.setMnemonicParsing(false);
            choice.setFocusTraversable(false);
            choice.setSelected(remedy == context.chosen.apply(finding));
            choice.setOnAction(_ -> context.choose.accept(finding, remedy));
            choices.getChildren().add(choice);
        }
    }
}
