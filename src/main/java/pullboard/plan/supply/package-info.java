/// What is to be ordered from suppliers, what is on its way, and how well they deliver.
/// It exists so that the screen of suppliers, the papers and the alerts say the same.
/// It may import the board and the rest of `plan`, nothing else.
@NullMarked
package pullboard.plan.supply;

import org.jspecify.annotations.NullMarked;
