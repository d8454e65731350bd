/// Kanban loops and supermarkets: what every loop card is doing, what to do with it, and how a loop is set up.
/// It exists so that a newcomer sees at a glance what must be made, fetched or ordered, and can set it up alone.
/// It may import JavaFX and its libraries and, like every view, all rooms but the store.
@NullMarked
package pullboard.view.loop;

import org.jspecify.annotations.NullMarked;
