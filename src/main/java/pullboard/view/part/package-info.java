/// The screen of parts, suppliers, supermarkets and shelves: what the shop keeps in its books and people enter.
/// It exists so that everything else (loops, orders, stock) can be built on lists that are searched, edited and
/// exchanged in one place.
/// It may import JavaFX and its libraries and, like every view, all rooms but the store.
@NullMarked
package pullboard.view.part;

import org.jspecify.annotations.NullMarked;
