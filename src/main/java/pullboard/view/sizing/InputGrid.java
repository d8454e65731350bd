package pullboard.view.sizing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pullboard.plan.Fraction;
import pullboard.plan.sizing.Term;
import pullboard.plan.sizing.evidence.Given;
import pullboard.plan.sizing.evidence.LoopInputs;

/// What goes into the formula, a line each: a field, its unit, where the number comes from, and a way back to that.
final class InputGrid extends GridPane {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final SizingWords words;
    private final Consumer<Map<Term, Fraction>> changed;
    private final Map<Term, Fraction> typed = new EnumMap<>(Term.class);
    private final Map<Term, Row> rows = new HashMap<>();
    private List<Term> terms = List.of();

    /// The nodes of a line.
    private record Row(TextField field, Label source, Button back) {}

    /// @param changed told what is typed now
    InputGrid(SizingWords words, Consumer<Map<Term, Fraction>> changed) {
        this.words = words;
        this.changed = changed;
        getStyleClass().add("sheet");
    }

    /// Another loop: nothing is typed for it yet.
    void clear() {
        typed.clear();
    }

    /// Nothing is typed for this any more.
    void forget(Term term) {
        typed.remove(term);
    }

    /// The person is to type this.
    void ask(Term term) {
        Row row = rows.get(term);
        if (row != null) {
            row.field().requestFocus();
            row.field().selectAll();
        }
    }

    Map<Term, Fraction> typed() {
        return Map.copyOf(typed);
    }

    void show(LoopInputs inputs) {
        if (!terms.equals(inputs.formula().inputs())) {
            terms = inputs.formula().inputs();
            build();
        }
        for (Term term : terms) {
            Row row = rows.get(term);
            if (row != null) {
                show(row, inputs, term);
            }
        }
    }

    private void show(Row row, LoopInputs inputs, Term term) {
        Given given = inputs.given(term);
        boolean isOwn = given.source() == Given.Source.ENTERED;
        if (!row.field().isFocused() || !isOwn) {
            row.field().setText(given.isMissing() ? "" : words.typable(given.value()));
            row.field().setUserData(row.field().getText());
        }
        row.field().pseudoClassStateChanged(WRONG, given.isMissing());
        row.source().setText(words.source(inputs, term));
        row.back().setVisible(isOwn);
    }

    private void build() {
        getChildren().clear();
        rows.clear();
        typed.keySet().retainAll(terms);
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            Row row = row(term);
            rows.put(term, row);
            Label name = new Label(words.term(term));
            name.getStyleClass().add("field-name");
            Label unit = new Label(words.unit(term));
            unit.setMinWidth(USE_PREF_SIZE);
            HBox line = new HBox(row.field(), unit, row.back());
            line.getStyleClass().add("row");
            VBox left = new VBox(name, line);
            left.getStyleClass().add("field");
            add(left, 0, i);
            add(row.source(), 1, i);
        }
    }

    private Row row(Term term) {
        TextField field = new TextField();
        field.setId("input-" + term.name());
        field.setPrefColumnCount(7);
        field.setMinWidth(USE_PREF_SIZE);
        field.setAccessibleText(words.term(term));
        field.setOnAction(_ -> take(term, field));
        field.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                take(term, field);
            }
        });
        Label source = new Label();
        source.setId("source-" + term.name());
        source.getStyleClass().addAll("hint", "sizing-source");
        setValignment(source, VPos.BOTTOM);
        source.setWrapText(true);
        Button back = new Button(null, new FontIcon(Feather.ROTATE_CCW));
        back.getStyleClass().addAll("icon-button", "plain");
        back.setAccessibleText(words.get("input.back"));
        back.setOnAction(_ -> {
            typed.remove(term);
            changed.accept(typed());
        });
        return new Row(field, source, back);
    }

    /// What was typed counts once the field is left; what is no number does not.
    private void take(Term term, TextField field) {
        Row row = rows.get(term);
        if (row == null || !row.field().equals(field)) {
            return;
        }
        Fraction value = words.typed(field.getText());
        boolean isBad = value == null || term == Term.CONTAINER && value.signum() == 0;
        field.pseudoClassStateChanged(WRONG, isBad);
        if (value == null || isBad) {
            row.source().setText(words.get("input.wrong"));
        } else if (!field.getText().equals(field.getUserData())) {
            field.setUserData(field.getText());
            typed.put(term, value);
            changed.accept(typed());
        }
    }
}
