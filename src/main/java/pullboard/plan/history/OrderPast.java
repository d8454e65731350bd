package pullboard.plan.history;

import java.time.LocalDate;
import pullboard.board.supply.CustomerOrder;

/// A customer order as it is, and what was first promised.
///
/// @param firstDue the due date with which it came in
public record OrderPast(CustomerOrder order, LocalDate firstDue) {}
