package pullboard.view.level;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pullboard.board.supply.Loop;
import pullboard.plan.level.LevelRows;

/// What stands to the left of the box: each loop with its part and pitch, and whether something would be late.
final class BoxRowHeads extends VBox {
    private final LevelWords words;

    BoxRowHeads(LevelWords words) {
        this.words = words;
        getStyleClass().add("box-heads");
        setMinWidth(USE_PREF_SIZE);
    }

    void show(BoxModel model) {
        Label corner = new Label();
        corner.getStyleClass().add("box-corner");
        getChildren().setAll(corner);
        for (int i = 0; i < model.loops().size(); i++) {
            getChildren().add(head(model, model.loops().get(i), model.waiting().get(i)));
        }
        Label load = new Label(words.get("load.title"));
        load.getStyleClass().add("box-load-title");
        getChildren().add(load);
    }

    private VBox head(BoxModel model, Loop loop, int waiting) {
        Label name = new Label(loop.name());
        name.getStyleClass().add("box-loop");
        Label state = state(model, loop, waiting);
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMaxWidth(Double.MAX_VALUE);
        HBox first = new HBox(name, state);
        first.getStyleClass().add("row");
        Label facts = new Label(facts(model, loop));
        facts.getStyleClass().add("hint");
        VBox head = new VBox(first, facts);
        head.getStyleClass().add("box-head");
        return head;
    }

    private String facts(BoxModel model, Loop loop) {
        long pieces = LevelRows.pieces(loop);
        BoxModel.Beat beat = model.beat();
        return beat == null
                ? words.get("row.facts", loop.part(), pieces)
                : words.get(
                        "row.facts.pitch",
                        loop.part(),
                        pieces,
                        words.time(beat.takt().pitchSeconds(pieces)));
    }

    /// What is most urgent to know of a row.
    private Label state(BoxModel model, Loop loop, int waiting) {
        long missing = model.missing(loop.name());
        Label state = new Label();
        state.setId("row-" + loop.name());
        state.getStyleClass().add("box-row-state");
        if (missing > 0) {
            state.setText(words.get("row.late", missing));
            state.getStyleClass().add("value-late");
        } else if (waiting > 0) {
            state.setText(words.get("row.waiting", waiting));
        } else if (model.steady().contains(loop.name())) {
            state.setText(words.get("row.steady"));
        } else if (model.box().need(loop.name()).all() == 0) {
            state.setText(words.get("row.unwanted"));
        }
        return state;
    }
}
