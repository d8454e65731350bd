package pullboard.view.form;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import pullboard.board.supply.Books;
import pullboard.board.supply.ReasonCode;

/// The shop's reasons for rejected pieces as large buttons, of which one is chosen. Without reasons in the books it is
/// never seen and asks for nothing.
public final class CodeChoice extends VBox {
    private static final double GAP = 6;

    /// Of a row, in sizes of the text.
    private static final double WIDTH = 32;

    private final ToggleGroup group = new ToggleGroup();
    private final FlowPane buttons = new FlowPane(GAP, GAP);
    private final List<ReasonCode> codes;

    /// @param title over the buttons
    /// @param chosen told a code that was pressed
    public CodeChoice(Books books, String title, Consumer<String> chosen) {
        codes = books.all(ReasonCode.class).stream().toList();
        setId("codes");
        setSpacing(GAP);
        Label name = new Label(title);
        name.getStyleClass().add("field-name");
        name.fontProperty().subscribe(font -> buttons.setPrefWrapLength(WIDTH * font.getSize()));
        getChildren().setAll(name, buttons);
        codes.forEach(code -> buttons.getChildren().add(button(code, chosen)));
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    private ToggleButton button(ReasonCode code, Consumer<String> chosen) {
        ToggleButton button = new ToggleButton(code.text().isEmpty() ? code.code() : code.text());
        button.setId("code-" + code.code());
        button.getStyleClass().add("reason-choice");
        button.setMnemonicParsing(false);
        button.setToggleGroup(group);
        button.setUserData(code.code());
        button.setOnAction(_ -> {
            button.setSelected(true);
            chosen.accept(code.code());
        });
        return button;
    }

    /// Shows the reasons where pieces are to have one; true where that is another picture than before.
    public boolean ask(boolean wanted) {
        boolean before = isVisible();
        setVisible(wanted && !codes.isEmpty());
        return before != isVisible();
    }

    /// The reason that was chosen; empty: none, or none is asked for.
    public String chosen() {
        return isVisible() && group.getSelectedToggle() != null
                ? String.valueOf(group.getSelectedToggle().getUserData())
                : "";
    }

    /// Whether a reason is asked for that nobody has chosen; then the first button gets the keyboard.
    public boolean isMissing() {
        boolean missing = isVisible() && group.getSelectedToggle() == null;
        if (missing) {
            buttons.getChildren().getFirst().requestFocus();
        }
        return missing;
    }
}
