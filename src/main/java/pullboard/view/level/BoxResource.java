package pullboard.view.level;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pullboard.board.Board;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.board.supply.Loop;
import pullboard.plan.Fraction;
import pullboard.plan.changeover.SetupTimes;
import pullboard.plan.level.BoxNeed;
import pullboard.plan.level.Epei;
import pullboard.plan.level.HeijunkaBox;

/// A station that is set up between parts of the box, and how often every part of the box can come round on it.
///
/// @param rows that it makes
record BoxResource(StationId station, String name, SetupTimes times, Set<String> rows, Epei epei) {
    /// Stands for all rows where nothing is set up.
    static final BoxResource NONE = new BoxResource(
            new StationId(0), "", SetupTimes.NONE, Set.of(), new Epei(Fraction.ZERO, Fraction.ZERO, Fraction.ONE));

    BoxResource {
        rows = Set.copyOf(rows);
    }

    /// Whether a row sets it up.
    boolean makes(String row) {
        return rows.isEmpty() || rows.contains(row);
    }

    /// The stations that are set up between parts of a box, the slowest first.
    ///
    /// @param loops of the box's rows, in their order
    static List<BoxResource> of(Board board, HeijunkaBox box, List<Loop> loops) {
        return board.stations().stream()
                .map(station -> of(board, station, box, loops))
                .filter(resource -> resource.epei.changeover().signum() > 0)
                .sorted((one, other) -> other.times.longest().compareTo(one.times.longest()))
                .toList();
    }

    private static BoxResource of(Board board, Station station, HeijunkaBox box, List<Loop> loops) {
        List<BoxNeed> needs = loops.stream()
                .filter(loop -> loop.route().isEmpty()
                        || loop.route().contains(station.id().value()))
                .map(loop -> box.need(loop.name()))
                .toList();
        SetupTimes times = SetupTimes.of(board.books(), station.id());
        Set<String> rows = needs.stream().map(need -> need.part().part()).collect(Collectors.toSet());
        return new BoxResource(station.id(), station.name(), times, rows, Epei.of(needs, box.horizon(), times));
    }
}
