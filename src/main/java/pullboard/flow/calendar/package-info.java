/// When the shop works: shifts with breaks, holidays, extra shifts, and the working time between two instants.
/// Pure values and functions, so that a figure, a screen and a file count the same seconds; tables are built once for
/// the years that are asked for.
/// It may import `pullboard.board` and `java.base`, nothing else, and no other package of `pullboard.flow`.
@NullMarked
package pullboard.flow.calendar;

import org.jspecify.annotations.NullMarked;
