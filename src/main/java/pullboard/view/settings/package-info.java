/// What a person chooses for this PC: look, language, touch, name.
/// Nothing here changes the board.
/// It may import JavaFX and its libraries and, like every view, all rooms but the store.
@NullMarked
package pullboard.view.settings;

import org.jspecify.annotations.NullMarked;
