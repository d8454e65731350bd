/// How many cards a kanban loop needs, by the formulas that shops and their systems use, each with its working
/// line by line; for signal loops the batch and its trigger. Everything is exact: only the last step rounds, up to
/// whole cards. It may import `pullboard.plan`, `pullboard.board` and `java.base`, nothing else.
@NullMarked
package pullboard.plan.sizing;

import org.jspecify.annotations.NullMarked;
