package pullboard.view.walk;

import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;

/// A card or code in one of the lists.
///
/// @param mark the style class of its shape
/// @param note what is so with it; may be empty
/// @param card null: no card
record Line(String mark, String head, String note, @Nullable CardId card) {}
