package pullboard.view.form;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// What is wrong with a field and what to do, below it; takes no room while all is well. For FXML.
public final class Fault extends Label {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    public Fault() {
        getStyleClass().add("error-text");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Shows the sentence at `field` (which is marked as wrong), or nothing where it is null.
    public void show(@Nullable String sentence, @Nullable Node field) {
        setText(sentence == null ? "" : sentence);
        setVisible(sentence != null);
        if (field != null) {
            field.pseudoClassStateChanged(WRONG, sentence != null);
            field.setAccessibleHelp(sentence);
        }
    }

    /// Shows the sentence, or nothing where it is null.
    public void show(@Nullable String sentence) {
        show(sentence, null);
    }
}
