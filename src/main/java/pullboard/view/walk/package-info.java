/// The screen of walks: an audit walk, the fall-back board scanned back, and the cards that are probably lost.
/// It exists so that board and floor are compared card by card, and brought together by recorded changes only.
/// It may import JavaFX and its libraries and, like every view, all rooms but the store.
@NullMarked
package pullboard.view.walk;

import org.jspecify.annotations.NullMarked;
