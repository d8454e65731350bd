package pullboard.plan.history;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// All that moved of one part.
///
/// @param recorded as the ledger has it
/// @param valid without what was taken back and without what takes it back
record PartMoves(PVector<StockMove> recorded, PVector<StockMove> valid) {
    static final PartMoves NONE = new PartMoves(TreePVector.empty(), TreePVector.empty());

    PartMoves with(StockMove move) {
        PVector<StockMove> all = recorded.plus(move);
        if (!move.isStraight()) {
            for (int i = valid.size() - 1; i >= 0; i--) {
                if (move.takesBack(valid.get(i))) {
                    return new PartMoves(all, valid.minus(i));
                }
            }
        }
        return new PartMoves(all, valid.plus(move));
    }
}
