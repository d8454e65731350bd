/// What is put on paper: tickets, the queue and the printers, and the tickets that print themselves.
/// It exists so that a card on the screen and a card on the box stay the same card.
/// It may import JavaFX and its libraries and, like every view, all rooms but the store.
@NullMarked
package pullboard.view.print;

import org.jspecify.annotations.NullMarked;
