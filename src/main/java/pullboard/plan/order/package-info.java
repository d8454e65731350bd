/// Customer orders against the board: what is made, on the way and missing, when the rest has to start at the latest,
/// and which of it the limits let start now.
/// It exists so that orders release cards just in time and no earlier, and so that a card of a generic part finds its
/// order late.
/// It may import `pullboard.board` and `java.base`, nothing else.
@NullMarked
package pullboard.plan.order;

import org.jspecify.annotations.NullMarked;
