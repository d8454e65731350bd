package pullboard.view.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import pullboard.board.Board;
import pullboard.control.BoardControl;
import pullboard.control.Subscription;
import pullboard.view.kit.Subscriptions;

/// Several pages on one screen, of which one is shown: a button for each, and the page of the chosen one, which is
/// made
/// when it is first chosen.
public final class Pages {
    private final BoardControl control;
    private final Pane choices;
    private final Pane place;
    private final Map<String, Choice> all = new LinkedHashMap<>();
    private final Map<String, Page> made = new LinkedHashMap<>();
    private String chosen = "";

    /// One of them.
    public interface Page {
        Node node();

        /// Brings it up to the board.
        void show(Board board);

        /// Selects what is known by this key, if it is there.
        default void select(String key) {}

        /// It can no longer be seen.
        default void hidden() {}
    }

    private record Choice(ToggleButton button, Supplier<Page> page) {}

    /// @param choices where the buttons stand
    /// @param place where the page stands
    public Pages(BoardControl control, Pane choices, Pane place) {
        this.control = control;
        this.choices = choices;
        this.place = place;
    }

    /// The first one added is shown first.
    ///
    /// @param name of the page; its button's id is `page-NAME`
    public void add(String name, String word, Supplier<Page> page) {
        ToggleButton button = new ToggleButton(word);
        button.setId("page-" + name);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("chip");
        button.setOnAction(_ -> turnTo(name));
        choices.getChildren().add(button);
        all.put(name, new Choice(button, page));
        if (chosen.isEmpty()) {
            chosen = name;
        }
    }

    /// Shows the page that was chosen last, until the answer is closed.
    public Subscription shown() {
        turnTo(chosen);
        return Subscriptions.of(
                control.watch(board -> page(chosen).show(board)),
                () -> page(chosen).hidden());
    }

    public void turnTo(String name) {
        if (!name.equals(chosen) && made.containsKey(chosen)) {
            page(chosen).hidden();
        }
        chosen = name;
        all.forEach((each, choice) -> choice.button.setSelected(each.equals(name)));
        place.getChildren().setAll(page(name).node());
        page(name).show(control.now());
    }

    /// Brings the page that is shown up to the board, where what it shows of it has changed.
    public void renew() {
        page(chosen).show(control.now());
    }

    /// Shows a page, and on it what is known by this key.
    public void find(String name, String key) {
        if (all.containsKey(name)) {
            turnTo(name);
            page(name).select(key);
        }
    }

    private Page page(String name) {
        return made.computeIfAbsent(
                name, _ -> Objects.requireNonNull(all.get(name)).page.get());
    }
}
