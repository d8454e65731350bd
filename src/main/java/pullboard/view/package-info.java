/// The window: which screens there are, and the frame that is the same around all of them.
/// It exists to put the rooms of the view together; nobody in the view but this package knows all screens.
/// It may import every room of the view and all others but the store.
@NullMarked
package pullboard.view;

import org.jspecify.annotations.NullMarked;
