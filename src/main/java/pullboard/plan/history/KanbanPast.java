package pullboard.plan.history;

import org.pcollections.PVector;
import org.pcollections.TreePVector;
import pullboard.board.supply.Kanban;

/// The states of one kanban in their order, each since when it says, without those that were undone.
record KanbanPast(PVector<Kanban> states) {
    static final KanbanPast NONE = new KanbanPast(TreePVector.empty());

    /// A change to exactly what was there before the last one is its undo: any other has another time in it.
    KanbanPast with(Kanban after) {
        int last = states.size() - 1;
        if (last >= 0 && states.get(last).state() == after.state()) {
            return new KanbanPast(states.with(last, after));
        }
        if (last >= 1 && states.get(last - 1).equals(after)) {
            return new KanbanPast(states.minus(last));
        }
        return new KanbanPast(states.plus(after));
    }

    boolean isOf(String loop) {
        return states.get(0).loop().equals(loop);
    }
}
