/// What goes out of Pullboard as a file and comes in as one, and the backups.
/// It exists so that all of a shop's data is in reach without a command line.
/// It may import JavaFX and its libraries and, like every view, all rooms but the store.
@NullMarked
package pullboard.view.files;

import org.jspecify.annotations.NullMarked;
