/// The command line: the same board without a screen, for people at a terminal and for other programs.
/// It turns words into commands for the one road and answers into lines; it decides nothing itself.
/// It may import everything but `view`.
@NullMarked
package pullboard.cli;

import org.jspecify.annotations.NullMarked;
