/// The series that charts are drawn from: cumulative flow, cycle times, throughput, WIP, ageing, blockers, yield, XmR.
/// Each is one pass over a replay's arrays, knows how much it rests on, and names the cards and movements behind every
/// point.
/// It may import `pullboard.flow`, `pullboard.board` and `java.base`, nothing else.
@NullMarked
package pullboard.flow.series;

import org.jspecify.annotations.NullMarked;
