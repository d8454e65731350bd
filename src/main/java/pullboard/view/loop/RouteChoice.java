package pullboard.view.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import pullboard.board.Board;
import pullboard.board.Station;
import pullboard.board.StationId;

/// The stations of a route, clicked in their order. For FXML.
public final class RouteChoice extends VBox {
    private final FlowPane stations = new FlowPane();
    private final Label says = new Label();
    private final List<Integer> route = new ArrayList<>();

    public RouteChoice() {
        getStyleClass().add("field");
        stations.getStyleClass().add("tiles");
        says.setWrapText(true);
        getChildren().addAll(stations, says);
    }

    /// Numbers of stations in order; empty: all of the board.
    List<Integer> numbers() {
        return List.copyOf(route);
    }

    /// Takes another route; drawn with the next {@link #draw}.
    void take(List<Integer> numbers) {
        route.clear();
        route.addAll(numbers);
    }

    /// Shows the board's stations to choose from.
    ///
    /// @param none said where none is chosen
    void draw(Board board, String none) {
        stations.getChildren().clear();
        for (Station known : board.stations()) {
            Button add = new Button(known.name());
            add.getStyleClass().add("chip");
            add.setMnemonicParsing(false);
            add.setOnAction(_ -> {
                route.add(known.id().value());
                say(board, none);
            });
            stations.getChildren().add(add);
        }
        say(board, none);
    }

    private void say(Board board, String none) {
        String way = route.stream()
                .map(number -> board.nameOf(new StationId(number)))
                .collect(Collectors.joining(" → "));
        says.setText(route.isEmpty() ? none : way);
    }
}
