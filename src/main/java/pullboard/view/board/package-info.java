/// The board: columns, lanes and tiles, and every way of moving a card over them.
/// It exists because this is where a shop lives; it decides nothing itself, but asks the rules and sends commands.
/// It may import `view.kit` and, like every view, all rooms but the store.
@NullMarked
package pullboard.view.board;

import org.jspecify.annotations.NullMarked;
