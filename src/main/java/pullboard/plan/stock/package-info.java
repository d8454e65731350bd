/// How much stock there should be and how hard it works: safety stock and reorder point, lot sizes, inventory turns
/// and
/// days of cover.
/// Quantities and money are exact; square roots and the normal distribution are statistics and come as doubles,
/// rounded
/// only where a whole number of pieces is asked for.
/// It may import `pullboard.plan`, `pullboard.board` and `java.base`, nothing else.
@NullMarked
package pullboard.plan.stock;

import org.jspecify.annotations.NullMarked;
