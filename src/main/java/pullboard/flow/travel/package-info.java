/// The board as it was at any moment, and what changed between two moments.
/// A fold over the ledger with sparse checkpoints: a moment costs the changes since the nearest one, and boards share
/// what they have in common.
/// It may import `pullboard.flow`, `pullboard.board` and `java.base`, nothing else.
@NullMarked
package pullboard.flow.travel;

import org.jspecify.annotations.NullMarked;
