/// What stands on the paper of a card and how: the content of a ticket from the board, its layouts, the sheets that
/// are
/// cut, and the fall-back board for a stand-still of the PC.
/// It exists so that a card on the box and the card on the screen are the same card.
/// It may import `pullboard.board`, `pullboard.flow`, `pullboard.text` and `pullboard.paper`.
@NullMarked
package pullboard.ticket;

import org.jspecify.annotations.NullMarked;
