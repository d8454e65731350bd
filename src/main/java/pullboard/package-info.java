/// The front door: [pullboard.App] builds all rooms, in order, on one page.
/// It may import every room; no room may import it.
/// Nothing is decided here.
@NullMarked
package pullboard;

import org.jspecify.annotations.NullMarked;
