package pullboard.view.form;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Station;

/// Pieces of forms that are made in Java because their lines are not known beforehand.
public final class Fields {
    private static final double GAP = 10;

    private Fields() {}

    /// A field with its name above it.
    public static VBox named(String name, Node field) {
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("field");
        return box;
    }

    /// @param id by which it is found
    public static TextField text(String id, String value) {
        TextField field = new TextField(value);
        field.setId(id);
        return field;
    }

    /// A choice of the board's stations.
    public static ComboBox<Station> stations(String id, Board board) {
        ComboBox<Station> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(board.stations());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Station station) {
                return station == null ? "" : station.name();
            }

            @Override
            public @Nullable Station fromString(String name) {
                return board.stationNamed(name);
            }
        });
        return box;
    }

    /// @param id by which it is found
    public static Button button(String id, String word, Runnable deed) {
        Button button = new Button(word);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    /// A row that breaks where it is too long.
    public static FlowPane row(Node... nodes) {
        FlowPane row = new FlowPane();
        row.getChildren().setAll(List.of(nodes));
        row.getStyleClass().add("tiles");
        row.setRowValignment(VPos.CENTER);
        return row;
    }

    /// What a panel's form ends with; it stays in view while the form scrolls.
    public static VBox foot(Fault fault, Node... nodes) {
        HBox row = new HBox(GAP, nodes);
        row.setAlignment(Pos.CENTER_RIGHT);
        VBox foot = new VBox(fault, row);
        foot.getStyleClass().add("panel-foot");
        return foot;
    }
}
