/// The figures that show whether just-in-time works: turnover, cover, stock-outs, deliveries on time in full.
/// They are replays of recorded movements of stock, orders and purchases over a stretch of time; each says what it
/// counts, so that it can be checked by hand.
/// It may import `pullboard.board`, the other rooms of `pullboard.plan` and `java.base`, nothing else.
@NullMarked
package pullboard.plan.figure;

import org.jspecify.annotations.NullMarked;
