/// The screen of flow figures: what was asked for, the charts that answer it, and the cards behind every point.
/// It exists so that the history is read once, beside the screen, and every chart behaves alike.
/// It may import JavaFX and its libraries and, like every view, all rooms but the store.
@NullMarked
package pullboard.view.flow;

import org.jspecify.annotations.NullMarked;
