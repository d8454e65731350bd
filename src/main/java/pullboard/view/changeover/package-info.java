/// The screen of changeovers: which card a station takes next, how long it takes to set up, and what set-ups took.
/// What is advised is reckoned in `plan.changeover` by the board's own rules; here it is shown, measured and entered.
/// It may import what all screens may: everything but the store and the command line.
@NullMarked
package pullboard.view.changeover;

import org.jspecify.annotations.NullMarked;
