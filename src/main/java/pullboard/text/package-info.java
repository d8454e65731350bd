/// Words for people, the same on the screen, on paper and on the command line, in every language Pullboard speaks.
/// Bundles lie beside this room's classes, one a room; what the rules answer becomes a sentence here.
/// It may import `board` and `control`.
@NullMarked
package pullboard.text;

import org.jspecify.annotations.NullMarked;
