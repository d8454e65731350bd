/// What the ledger tells about parts, loops, orders and suppliers: consumption, replenishment times, the course of
/// stock. All of planning begins with it.
/// It is a replay: what was undone is gone from it, and nothing is kept that the ledger does not say.
/// It may import `pullboard.board`, `pullboard.plan`, `pullboard.plan.demand` and `java.base`, nothing else.
@NullMarked
package pullboard.plan.history;

import org.jspecify.annotations.NullMarked;
