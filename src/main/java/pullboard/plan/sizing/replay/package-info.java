/// What would have happened if a loop had had one card more or less: the last weeks, played again with what was
/// really consumed and with the times that filling a container really took.
/// Sizing formulas say how many cards a loop should have; this shows what they would have been good for.
/// Everything is counted exactly, in pieces and nanoseconds, and the same record always gives the same answer.
/// It may import `pullboard.plan`, `pullboard.plan.demand` and `java.base`, nothing else.
@NullMarked
package pullboard.plan.sizing.replay;

import org.jspecify.annotations.NullMarked;
