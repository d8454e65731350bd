package pullboard.view.board;

import org.jspecify.annotations.Nullable;
import pullboard.view.kit.Marks;

/// What a tile says of the odds of its card.
///
/// @param words as shown, may be empty
/// @param said as read aloud, may be empty
/// @param chance as a shape; null: a day, no chance
record TileOdds(String words, String said, Marks.@Nullable Chance chance) {
    static final TileOdds NONE = new TileOdds("", "", null);
}
