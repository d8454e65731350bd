/// The screen that says how many cards a loop should have, with the working and with what other numbers would have
/// been good for, and what will be needed of a part.
/// It shows and asks; all reckoning is done in {@code pullboard.plan}.
/// It may import everything but `pullboard.store`.
@NullMarked
package pullboard.view.sizing;

import org.jspecify.annotations.NullMarked;
