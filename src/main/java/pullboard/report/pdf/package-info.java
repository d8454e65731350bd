/// Reports and charts on paper: pages for the wall, drawn by the same charts as the screen's.
/// It exists so that what was seen can be printed, sent and kept.
/// It may import what `report` may: board, flow, plan, text, paper, chart and their libraries.
@NullMarked
package pullboard.report.pdf;

import org.jspecify.annotations.NullMarked;
