package pullboard.view.walk;

import java.util.ArrayList;
import java.util.List;
import pullboard.board.Board;
import pullboard.board.Count;
import pullboard.board.Finding;
import pullboard.board.Spot;

/// A place in the list of places.
///
/// @param expected how many cards the board has there
/// @param right how many of them were seen there
/// @param differing how many differ: cards and codes there, and cards that the board has there and were seen elsewhere
record SpotLine(Spot spot, String name, boolean looked, int expected, int right, int differing) {

    /// All places, in the order in which one walks.
    static List<SpotLine> all(Round round, List<Finding> findings, Board board, WalkWords words) {
        List<SpotLine> lines = new ArrayList<>();
        for (Spot spot : Round.spots(board)) {
            List<Finding> here = findings.stream()
                    .filter(finding -> Round.whole(finding.spot()).equals(spot))
                    .toList();
            int right = (int) here.stream()
                    .filter(finding -> finding.kind() == Finding.Kind.EXPECTED)
                    .count();
            int differing = (int) here.stream().filter(Finding::isDifference).count();
            int expected = Count.expectedAt(board, spot).size();
            lines.add(new SpotLine(spot, words.spot(spot, board), round.isLookedAt(spot), expected, right, differing));
        }
        return lines;
    }

    private static boolean concerns(Finding finding, Spot spot) {
        return Round.whole(finding.spot()).equals(spot)
                || finding.card() != null && spot.covers(finding.card().place());
    }

    /// The style class of its shape.
    String mark() {
        return !looked ? "mark-open" : differing > 0 ? "mark-differs" : "mark-seen";
    }
}
