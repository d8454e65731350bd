/// Files of what the shop keeps in its books: parts, suppliers, places, loops, orders and demand in and out, stock
/// out.
/// It exists so that a list can come from another program and go back to it without a loss.
/// It may import board, report and the JDK.
@NullMarked
package pullboard.report.books;

import org.jspecify.annotations.NullMarked;
