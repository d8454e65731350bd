/// Figures from recorded movements: cycle times, times at stations, WIP, throughput, flow efficiency.
/// Pure functions over compact arrays, so that a million movements answer in about a second; nothing is stored, every
/// figure is a replay.
/// It may import `pullboard.board` and `java.base`, nothing else.
@NullMarked
package pullboard.flow;

import org.jspecify.annotations.NullMarked;
