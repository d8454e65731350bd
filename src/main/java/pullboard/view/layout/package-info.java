/// The designer of ticket layouts: which paper, how many on a sheet, what each shows, with the page beside it.
/// It exists so that a shop's tickets look as its people need them without a file being written by hand.
/// It may import JavaFX and its libraries and, like every view, all rooms but the store.
@NullMarked
package pullboard.view.layout;

import org.jspecify.annotations.NullMarked;
