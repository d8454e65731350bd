/// What all of planning shares: exact numbers, so that 1.1 × 100 × 6 / 60 is 11 cards and not 12.
/// The packages below it size loops, forecast demand, level work and judge suppliers; none of them reads a clock, a
/// file or the database, and whatever time or history they need is handed to them.
/// It may import `pullboard.board` and `java.base`, nothing else.
@NullMarked
package pullboard.plan;

import org.jspecify.annotations.NullMarked;
