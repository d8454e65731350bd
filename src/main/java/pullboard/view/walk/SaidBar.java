package pullboard.view.walk;

import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import pullboard.board.Finding;

/// What came of the last scan, large: a shape, a colour and a sentence.
public final class SaidBar extends HBox {
    private final Mark mark = new Mark();
    private final Label words = new Label();

    public SaidBar() {
        getStyleClass().add("walk-said");
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(mark, words);
        setVisible(false);
    }

    void quiet() {
        setVisible(false);
    }

    void say(Said said, String sentence) {
        switch (said.outcome()) {
            case PLACE, AGAIN -> say("said-plain", "mark-seen", sentence);
            case NOWHERE, MISREAD -> say("said-bad", "mark-odd", sentence);
            case SEEN -> {
                Finding.Kind kind = Objects.requireNonNull(said.finding()).kind();
                boolean right = kind == Finding.Kind.EXPECTED || kind == Finding.Kind.FOUND_AGAIN;
                say(right ? "said-good" : "said-warn", WalkWords.mark(kind), sentence);
            }
        }
    }

    /// Something that is neither right nor wrong.
    void say(String sentence) {
        say("said-plain", "mark-open", sentence);
    }

    private void say(String style, String shape, String sentence) {
        getStyleClass().setAll("walk-said", style);
        mark.become(shape);
        words.setText(sentence);
        setVisible(true);
    }

    /// What it says; empty: nothing.
    public String getText() {
        return isVisible() ? words.getText() : "";
    }
}
