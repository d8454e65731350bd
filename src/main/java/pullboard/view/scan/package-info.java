/// Scanning: tells a scanner's keys from a person's, and does what a scanned code says.
///
/// It may import board, control, text and JavaFX. It sends every scan as a command and decides nothing.
@NullMarked
package pullboard.view.scan;

import org.jspecify.annotations.NullMarked;
