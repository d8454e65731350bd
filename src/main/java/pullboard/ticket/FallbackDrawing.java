package pullboard.ticket;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import pullboard.board.Block;
import pullboard.board.Card;
import pullboard.board.ServiceClass;
import pullboard.board.Signal;
import pullboard.board.SpotCode;
import pullboard.board.Stop;
import pullboard.board.TicketCode;
import pullboard.paper.Area;
import pullboard.paper.Face;
import pullboard.paper.Ink;
import pullboard.paper.Pen;
import pullboard.paper.Type;

/// Draws the blocks of the fall-back board.
final class FallbackDrawing {
    private static final double EDGE = 1.8;
    private static final double HAIR = 0.2;

    private final Pen pen;
    private final FallbackWords words;

    FallbackDrawing(Pen pen, FallbackWords words) {
        this.pen = pen;
        this.words = words;
    }

    void draw(FallbackPlan.Placed placed) throws IOException {
        Area area = placed.area();
        head(placed.block(), area.top(FallbackPlan.HEAD));
        double y = area.y() + FallbackPlan.HEAD;
        for (FallbackBlock.Slot slot : placed.block().slots()) {
            Area place = new Area(area.x(), y, area.width(), FallbackPlan.SLOT - 1.2);
            if (slot.card() == null) {
                free(place);
            } else {
                taken(place, slot.card());
            }
            if (placed.block().station() != null) {
                tick(place, slot.ready());
            }
            y += FallbackPlan.SLOT;
        }
    }

    /// Name, count and signal, and the code of the place at the right.
    private void head(FallbackBlock block, Area area) throws IOException {
        pen.line(area.x(), area.y(), area.right(), area.y(), 0.6, Ink.BLACK);
        Area inside = area.below(0.8).above(1);
        Area code = inside.right(inside.height() - 2.2);
        String spot = SpotCode.of(block.spot());
        pen.qr(code.above(2.2), spot);
        pen.text(code.bottom(2.2), spot, Type.of(Face.REGULAR, 6).across(Type.Across.MIDDLE));
        Area rest = inside.before(code.width() + 1).below(0.8);
        String name = block.continued() ? words.get("fallback.continued", block.name()) : block.name();
        pen.text(rest.above(6), name, Type.of(Face.BOLD, 12).least(6).lines(2));
        Area foot = rest.bottom(5.4);
        Type count = Type.of(Face.BOLD, 12).down(Type.Down.MIDDLE);
        pen.text(foot, block.count(), count);
        double beside = block.count().isEmpty() ? 0 : pen.width(block.count(), count) + 1.8;
        Type state = Type.of(Face.SEMIBOLD, 7).least(4.5).lines(2).down(Type.Down.MIDDLE);
        pen.text(foot.beside(beside), state(block), state);
    }

    private String state(FallbackBlock block) {
        @Nullable Signal signal = block.signal();
        if (signal == null) {
            return "";
        }
        String state = words.state(signal.state());
        @Nullable Stop stop = block.station() == null ? null : block.station().stop();
        if (stop != null) {
            return state + ": " + stop.reason();
        }
        return signal.state() == Signal.State.PULL && signal.next() != null
                ? state + " " + signal.next().number()
                : state;
    }

    /// Room to write a number.
    private void free(Area place) throws IOException {
        pen.dashed(place, HAIR, Ink.LINE);
        double line = place.bottom() - 6.5;
        pen.line(place.x() + 3, line, place.right() - 3, line, HAIR, Ink.LINE);
    }

    private void taken(Area place, Card card) throws IOException {
        pen.frame(place, HAIR, Ink.BLACK);
        Area edge = place.left(EDGE);
        if (card.facts().service() == ServiceClass.EXPEDITE) {
            pen.hatch(edge, 0.7, 0.6, Ink.BLACK);
        } else if (card.facts().service() == ServiceClass.FIXED_DATE) {
            pen.fill(edge, Ink.BLACK);
        }
        Area inside = place.beside(EDGE).inset(0, 0.2);
        String code = TicketCode.of(card);
        @Nullable Area qr = pen.qr(inside.left(inside.height()), code);
        Area beside =
                inside.beside((qr == null ? 0 : qr.width()) + 0.3).before(1).inset(0, 1.2);
        Type small = Type.of(Face.REGULAR, 7).least(5);
        double used =
                pen.text(beside.top(6), code, Type.of(Face.BOLD, 9.5).least(5).lines(3));
        Area rest = beside.below(used + 0.7);
        used = pen.text(rest.above(4.5), card.facts().part(), small.lines(2));
        rest = rest.below(used + 0.6);
        pen.text(rest.top(2.6), words.amounts(card), small);
        Area foot = beside.bottom(4.6).before(9.5);
        String trouble = trouble(card);
        if (!trouble.isEmpty()) {
            pen.text(foot, trouble, Type.of(Face.SEMIBOLD, 6).least(5).lines(2).down(Type.Down.BOTTOM));
        }
    }

    private String trouble(Card card) {
        @Nullable Block block = card.block();
        if (card.ticket().isLost()) {
            return words.get("fallback.lost");
        }
        return block == null ? "" : words.get("fallback.blocked", block.reason());
    }

    /// A box at the lower right corner, with the word that it means.
    private void tick(Area place, boolean ticked) throws IOException {
        double side = 2.4;
        Area box = new Area(place.right() - side - 1, place.bottom() - side - 1, side, side);
        pen.frame(box, HAIR, Ink.BLACK);
        if (ticked) {
            pen.fill(box.inset(0.4), Ink.BLACK);
        }
        Area word = new Area(box.x() - 9, box.y() - 0.1, 8.3, side);
        Type type = Type.of(ticked ? Face.BOLD : Face.REGULAR, 6).least(5).across(Type.Across.RIGHT);
        pen.text(word, words.get("fallback.ready"), type.down(Type.Down.MIDDLE));
    }
}
