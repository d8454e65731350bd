/// First start: three ways to a board that works, a sample plant, stations typed in, or history from a file.
/// Each way ends in one recorded command.
/// It may import JavaFX and its libraries and, like every view, all rooms but the store.
@NullMarked
package pullboard.view.start;

import org.jspecify.annotations.NullMarked;
