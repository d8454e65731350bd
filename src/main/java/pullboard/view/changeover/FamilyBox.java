package pullboard.view.changeover;

import java.util.List;
import javafx.scene.control.ComboBox;
import pullboard.plan.changeover.SetupTimes;

/// A family: one that is known, or a new one that is typed.
final class FamilyBox extends ComboBox<String> {
    private final String open;

    /// @param open how it is called when it is left open; empty: it must be said
    FamilyBox(String id, List<String> known, String open, String family) {
        this.open = open;
        setId(id);
        setEditable(true);
        setMaxWidth(Double.MAX_VALUE);
        if (!open.isEmpty()) {
            getItems().add(open);
        }
        getItems().addAll(known);
        choose(family);
    }

    void choose(String family) {
        String shown = family.equals(SetupTimes.ANY) ? open : family;
        setValue(shown);
        getEditor().setText(shown);
    }

    /// What is chosen or typed; empty: it is left open.
    String family() {
        String typed =
                getEditor().getText() == null ? "" : getEditor().getText().strip();
        return typed.equalsIgnoreCase(open) ? SetupTimes.ANY : typed;
    }
}
