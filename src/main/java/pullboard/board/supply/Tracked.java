package pullboard.board.supply;

/// What only the rules change, as the outcome of something that happened.
public sealed interface Tracked extends Item permits Kanban, Stock, Errand, CustomerOrder, Purchase, Lot, LotHold {}
