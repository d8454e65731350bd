/// What was rejected and why, and which cards belong to a lot: the pure side of quality.
/// Everything is counted from what was written down; nothing is guessed.
/// It may import `pullboard.board`, the other rooms of `pullboard.plan` and `java.base`, nothing else.
@NullMarked
package pullboard.plan.quality;

import org.jspecify.annotations.NullMarked;
