/// Charts of figures: each builder turns one series into a chart, with what every datum says and what is behind it.
/// They exist once, so that the screen and the paper show the same charts.
/// They may import `pullboard.board`, `pullboard.flow`, `pullboard.chart` and `pullboard.text`, nothing else of
/// Pullboard.
@NullMarked
package pullboard.report.chart;

import org.jspecify.annotations.NullMarked;
