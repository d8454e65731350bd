/// The one place that changes the board: command, rules, store, new board, watchers.
/// One writer decides and records; everybody else reads immutable boards.
/// It may import `board` and `store`.
@NullMarked
package pullboard.control;

import org.jspecify.annotations.NullMarked;
