/// Papers that go to suppliers: orders with the codes of their cards, and the stock that they look after.
/// It exists because these papers are all that a supplier sees of the shop.
/// It may import the board, the plan, texts, paper and the parts of reports.
@NullMarked
package pullboard.report.supply;

import org.jspecify.annotations.NullMarked;
