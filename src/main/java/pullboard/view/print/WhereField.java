package pullboard.view.print;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.board.supply.Loop;
import pullboard.text.Texts;

/// Which station's or which loop's tickets are meant; takes no room where neither is asked. For FXML.
public final class WhereField extends VBox {
    private final Label name = new Label();
    private final ComboBox<Station> station = new ComboBox<>();
    private final ComboBox<Loop> loop = new ComboBox<>();
    private boolean filling;

    public WhereField() {
        getStyleClass().add("field");
        name.getStyleClass().add("field-name");
        station.setId("station");
        loop.setId("loop");
        station.setMaxWidth(Double.MAX_VALUE);
        loop.setMaxWidth(Double.MAX_VALUE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        Says.in(station, Station::name);
        Says.in(loop, Loop::name);
    }

    /// @param chosen told when a person chooses another one
    void whenChosen(Runnable chosen) {
        station.valueProperty().subscribe((_, _) -> tell(chosen));
        loop.valueProperty().subscribe((_, _) -> tell(chosen));
    }

    private void tell(Runnable chosen) {
        if (!filling) {
            chosen.run();
        }
    }

    @Nullable
    StationId station() {
        Station now = station.getValue();
        return now == null ? null : now.id();
    }

    @Nullable
    String loop() {
        Loop now = loop.getValue();
        return now == null ? null : now.name();
    }

    /// Brings what the board says into the choices.
    void update(Board board) {
        filling = true;
        if (!station.getItems().equals(board.stations())) {
            StationId before = station();
            station.getItems().setAll(board.stations());
            station.setValue(before == null ? null : board.station(before));
        }
        var loops = board.books().all(Loop.class);
        if (!loop.getItems().equals(loops)) {
            String before = loop();
            loop.getItems().setAll(loops);
            loop.setValue(before == null ? null : board.books().find(Loop.class, before));
        }
        filling = false;
    }

    /// Shows what fits the source, with the first one chosen where none is.
    void show(TicketSource source, Texts texts) {
        boolean isStation = source == TicketSource.STATION;
        boolean isLoop = source == TicketSource.LOOP;
        filling = true;
        if (isStation && station.getValue() == null) {
            station.getSelectionModel().selectFirst();
        }
        if (isLoop && loop.getValue() == null) {
            loop.getSelectionModel().selectFirst();
        }
        filling = false;
        name.setText(texts.get(isLoop ? "loop" : "station"));
        getChildren().setAll(name, isLoop ? loop : station);
        setVisible(isStation || isLoop);
    }
}
