/// The screen of levelling: the box (heijunka) by loop and interval, and what comes of it.
/// It shows what `plan.level` reckons and sends commands; what may be done is decided there and by the board's rules.
/// It may import what all screens may: everything but the store and the command line.
@NullMarked
package pullboard.view.level;

import org.jspecify.annotations.NullMarked;
