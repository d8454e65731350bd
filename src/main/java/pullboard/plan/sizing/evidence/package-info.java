/// What a loop's size is worked out from: its own demand and replenishment times as the shop recorded them, and
/// whether that is enough to go by.
/// Formulas and replays know only numbers; this says where each of them comes from.
/// It may import `pullboard.board`, `pullboard.plan` and its packages for demand, history and replays, and
/// `java.base`.
@NullMarked
package pullboard.plan.sizing.evidence;

import org.jspecify.annotations.NullMarked;
