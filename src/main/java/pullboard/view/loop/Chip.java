package pullboard.view.loop;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pullboard.board.supply.Kanban;
import pullboard.text.SupplyWords;
import pullboard.text.Texts;

/// A loop card as a large button: its number, and its state as a shape, a word and a colour.
final class Chip extends Button {

    /// @param count how many cards it stands for; above 1: those of its state, of which `kanban` is the first
    Chip(Kanban kanban, int count, SupplyWords words, Texts texts, Consumer<Kanban> opens) {
        String style = kanban.isBlocked() ? "blocked" : kanban.state().name().toLowerCase(Locale.ROOT);
        String word = kanban.isBlocked() ? texts.get("chip.blocked") : words.state(kanban.state());
        getStyleClass().setAll("loop-chip", "loop-chip-" + style);
        Region mark = new Region();
        mark.getStyleClass().addAll("loop-mark", "loop-mark-" + style);
        String head = count > 1 ? texts.get("chip.count", count) : shortNumber(kanban);
        Label number = new Label(kanban.isTemporary() ? texts.get("chip.temporary", head) : head);
        number.getStyleClass().add("loop-chip-number");
        Label state = new Label(word);
        state.getStyleClass().add("loop-chip-word");
        VBox lines = new VBox(number, state);
        HBox row = new HBox(mark, lines);
        row.getStyleClass().add("loop-chip-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMouseTransparent(true);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(row);
        setId("chip-" + kanban.number());
        setAccessibleText(kanban.number() + ", " + word);
        setOnAction(_ -> opens.accept(kanban));
    }

    /// What comes after the loop's own name.
    private static String shortNumber(Kanban kanban) {
        String loop = kanban.loop() + "-";
        return kanban.number().startsWith(loop) ? kanban.number().substring(loop.length()) : kanban.number();
    }
}
