/// The calendar screen: the week of a shift calendar to edit, its year to see, and who works by which calendar.
/// Every edit is one recorded change of the board, so undo and the history know it.
/// It may import `pullboard.board`, `pullboard.flow`, `pullboard.report`, `pullboard.text`, the kit, the forms and
/// JavaFX.
@NullMarked
package pullboard.view.calendar;

import org.jspecify.annotations.NullMarked;
