package pullboard.sample.assembly;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pullboard.board.Board;
import pullboard.board.StationId;

/// Which station of the board is which.
final class Floorplan {
    private final Map<Step, StationId> ids = new EnumMap<>(Step.class);

    Floorplan(Board board, Words words) {
        for (Step step : Step.values()) {
            ids.put(
                    step,
                    Objects.requireNonNull(board.stationNamed(words.station(step)))
                            .id());
        }
    }

    StationId id(Step step) {
        return Objects.requireNonNull(ids.get(step));
    }

    List<StationId> route(Ware ware) {
        return Recipe.of(ware).tasks().stream().map(task -> id(task.step())).toList();
    }
}
