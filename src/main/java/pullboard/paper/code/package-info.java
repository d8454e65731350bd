/// What a text is in black and white modules: QR and Code 128, without size, place or ink.
/// It exists so that the page only has to put modules onto its grid.
/// It may import the JDK and ZXing, nothing of Pullboard.
@NullMarked
package pullboard.paper.code;

import org.jspecify.annotations.NullMarked;
