package pullboard.view.form;

import javafx.application.Platform;
import javafx.scene.control.Label;
import pullboard.control.SecondPlace;
import pullboard.control.Subscription;
import pullboard.text.Sentence;
import pullboard.text.Texts;

/// What is said of the second place of the backups.
public final class CopyWords {
    private CopyWords() {}

    /// Keeps a label saying how it stands, until that is closed; trouble is seen.
    ///
    /// @param texts of the bundle `view`
    public static Subscription follow(SecondPlace second, Label label, Texts texts) {
        show(second.state(), label, texts);
        return second.watch(now -> Platform.runLater(() -> show(now, label, texts)));
    }

    private static void show(SecondPlace.State state, Label label, Texts texts) {
        label.setText(of(state, texts).onOneLine());
        label.getStyleClass().setAll("label", state.isTrouble() ? "error-text" : "hint");
    }

    /// How it stands, and where it is in trouble, what to do.
    ///
    /// @param texts of the bundle `view`
    public static Sentence of(SecondPlace.State state, Texts texts) {
        String place = state.place();
        return switch (state.kind()) {
            case NONE -> new Sentence(texts.get("copies.none"), "");
            case COPYING -> new Sentence(texts.get("copies.copying", place), "");
            case THERE -> new Sentence(texts.get("copies.there", place), "");
            case GONE -> new Sentence(texts.get("copies.gone", place), texts.get("copies.wayOut"));
            case SILENT -> new Sentence(texts.get("copies.silent", place), texts.get("copies.wayOut"));
            case REFUSED -> new Sentence(texts.get("copies.refused", state.why()), texts.get("copies.wayOut"));
        };
    }
}
