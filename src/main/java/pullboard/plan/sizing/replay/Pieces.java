package pullboard.plan.sizing.replay;

/// Where every piece of a replay is, from its beginning, before any warm-up, to its end: `began + arrived = taken +
/// stock`, `released = arrived + under way`, `needed = taken + owed`.
///
/// @param began in the supermarket at the beginning, all containers full
/// @param released on cards that went back to be filled
/// @param arrived in filled containers
/// @param underWay released and not arrived
/// @param stock in the supermarket at the end
/// @param needed by all uses
/// @param taken from the supermarket
/// @param owed needed and not taken yet
public record Pieces(
        long began, long released, long arrived, long underWay, long stock, long needed, long taken, long owed) {}
