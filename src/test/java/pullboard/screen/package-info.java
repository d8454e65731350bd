/// Finds or starts a display for the tests of screens, and gives them hands: click, type, drag.
/// It may import everything; it is the only package that sees TestFX.
/// A test of a screen carries [pullboard.screen.ScreenTest] and asks for [pullboard.screen.Hands].
@NullMarked
package pullboard.screen;

import org.jspecify.annotations.NullMarked;
