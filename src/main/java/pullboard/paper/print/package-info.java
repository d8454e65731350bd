/// From a page to a printer: which printers there are, the queue that loses nothing, and the ways to each kind.
/// It exists so that a job is printed once, also when the printer is out of paper or the power fails.
/// It may import the JDK, words and PDFBox.
@NullMarked
package pullboard.paper.print;

import org.jspecify.annotations.NullMarked;
