/// What all screens share: type, icons, small controls.
/// It exists so that every screen looks and behaves alike.
/// It may import JavaFX and its libraries and, like every view, all rooms but the store.
@NullMarked
package pullboard.view.kit;

import org.jspecify.annotations.NullMarked;
