/// The screen of key figures, for the daily and weekly meeting at the board.
/// It shows what {@code report.figure} counts, in the background, and keeps the shop's targets.
/// It may import what all screens may: everything but the store and the command line.
@NullMarked
package pullboard.view.figure;

import org.jspecify.annotations.NullMarked;
