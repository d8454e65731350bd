/// A machining and assembly plant with half a year behind it, made by a simulation: people who pull, make, check,
/// order
/// and ship, each wish decided by the rules. The same time, zone and words give the same history, down to each second.
/// It may import `board`, `control` and `text`.
@NullMarked
package pullboard.sample.assembly;

import org.jspecify.annotations.NullMarked;
