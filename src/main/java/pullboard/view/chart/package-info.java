/// Charts on the screen: a canvas that draws one, with zoom, hover and keys, and a card around it that copies, saves
/// and prints it.
/// It exists so that every chart of every screen behaves alike.
/// It may import JavaFX and its libraries and, like every view, all rooms but the store.
@NullMarked
package pullboard.view.chart;

import org.jspecify.annotations.NullMarked;
