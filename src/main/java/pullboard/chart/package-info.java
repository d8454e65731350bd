/// Charts as such: scales, layers and where everything stands, drawn on whatever can draw lines and words.
/// It exists so that a chart on the screen, in a picture and on paper is the same chart.
/// It may import java.base only.
@NullMarked
package pullboard.chart;

import org.jspecify.annotations.NullMarked;
