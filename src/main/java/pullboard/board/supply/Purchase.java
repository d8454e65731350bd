package pullboard.board.supply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A replenishment order: cards of supplier loops that one supplier is to deliver on one day.
///
/// @param ordered when it was placed
/// @param shipped when the supplier said that it is on its way, null: not yet
/// @param cancelled it will not come
/// @param cancelledAt when that was said, null: it was not, or nobody recorded it then
public record Purchase(
        String number,
        String supplier,
        LocalDate delivery,
        Instant ordered,
        @Nullable Instant shipped,
        boolean cancelled,
        List<Line> lines,
        @Nullable Instant cancelledAt)
        implements Tracked {

    public Purchase {
        lines = List.copyOf(lines);
    }

    /// One card of it.
    ///
    /// @param received good pieces that came; -1: nothing came yet
    /// @param rejected pieces that came and were sent back
    /// @param at when it came, null: not yet
    public record Line(
            String kanban,
            String part,
            long pieces,
            long received,
            long rejected,
            @Nullable Instant at) {
        public boolean isOpen() {
            return at == null;
        }
    }

    @Override
    public String key() {
        return number;
    }

    public boolean isOpen() {
        return !cancelled && lines.stream().anyMatch(Line::isOpen);
    }

    public Purchase onItsWay(Instant at) {
        return new Purchase(number, supplier, delivery, ordered, at, cancelled, lines, cancelledAt);
    }

    public Purchase withoutRest(Instant at) {
        return new Purchase(number, supplier, delivery, ordered, shipped, true, lines, at);
    }

    /// With what came for one card.
    public Purchase received(String kanban, long good, long rejected, Instant at) {
        List<Line> after = new ArrayList<>();
        for (Line line : lines) {
            boolean came = line.isOpen() && line.kanban().equals(kanban);
            after.add(came ? new Line(kanban, line.part(), line.pieces(), good, rejected, at) : line);
        }
        return new Purchase(number, supplier, delivery, ordered, shipped, cancelled, after, cancelledAt);
    }
}
