package pullboard.ticket;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import pullboard.paper.Area;
import pullboard.paper.Face;
import pullboard.paper.Pen;
import pullboard.paper.Type;

/// Draws one ticket: upright, wide, or on a small label, as its area is.
final class TicketDrawing {
    private static final double UPRIGHT = 148;
    private static final double WIDE = 74;

    /// Labels below this height hold only what a box needs, mm.
    private static final double SMALL = 45;

    /// Only for what must not be cut on a small label, points.
    private static final double TINIEST = 4.4;

    /// A code of more characters does not stand below the QR code of a small label.
    private static final int LONG_CODE = 20;

    private final Pen pen;
    private final TicketLayout layout;
    private final TicketWords words;
    private final byte @Nullable [] logo;

    TicketDrawing(Pen pen, TicketLayout layout, TicketWords words, byte @Nullable [] logo) {
        this.pen = pen;
        this.layout = layout;
        this.words = words;
        this.logo = logo;
    }

    /// @param area up to where the ticket is cut
    void draw(TicketContent content, Area area) throws IOException {
        boolean upright = area.height() >= area.width();
        Sizes sizes = Sizes.of(area, upright ? UPRIGHT : WIDE);
        TicketParts parts = new TicketParts(pen, content, layout, words, logo, sizes);
        Area inside = area.inset(margin(area));
        if (parts.hasEdge()) {
            double edge = Math.max(1.5, sizes.mm(2.4));
            parts.edge(inside.left(edge));
            inside = inside.beside(edge + Math.max(1, sizes.mm(2)));
        }
        if (area.height() < SMALL) {
            small(parts, inside);
        } else if (upright) {
            upright(parts, sizes, inside);
        } else {
            wide(parts, sizes, inside);
        }
    }

    /// Office printers leave some 4 mm white at the edge; label printers hardly any.
    private static double margin(Area area) {
        double least = Math.min(area.width(), area.height());
        return least < 45 ? 2 : least < 70 ? 3 : Math.min(10, 2.7 + least / 40);
    }

    private void upright(TicketParts parts, Sizes sizes, Area area) throws IOException {
        Rows rows = new Rows(sizes.mm(1.6));
        rows.add(sizes.mm(7), 0, parts::head);
        rows.add(sizes.mm(28), 3, place -> parts.part(place, 36));
        if (parts.hasAmounts()) {
            rows.add(sizes.mm(14), 0.6, place -> parts.amounts(place, 20));
        }
        if (parts.hasWay()) {
            rows.add(sizes.mm(11), 0.5, place -> parts.way(place, 11));
        }
        if (parts.hasRoute()) {
            rows.add(sizes.mm(9), 0.5, place -> parts.route(place, 8.5));
        }
        if (parts.hasPapers()) {
            rows.add(sizes.mm(9), 0.4, place -> parts.papers(place, 8.5));
        }
        double qr = Math.clamp(area.width() * 0.4, Math.min(24, area.width() * 0.5), 60);
        double bars = parts.leastBarcode();
        boolean beside = bars > 0 && bars <= area.width() - qr;
        boolean below = bars > 0 && !beside && bars <= area.width();
        rows.add(qr, 0, place -> codes(parts, sizes, place, beside));
        if (below) {
            rows.add(Math.max(8, sizes.mm(11)), 0, parts::barcode);
        } else if (!beside) {
            parts.barcode(area);
        }
        rows.draw(pen, area);
    }

    /// QR at the left, the same in plain characters and as bars at the right.
    private static void codes(TicketParts parts, Sizes sizes, Area area, boolean bars) throws IOException {
        @Nullable Area qr = parts.qr(area);
        Area rest = qr == null ? area : area.beside(qr.width());
        Area inside = rest.inset(0, qr == null ? 0 : qr.width() * 0.13);
        @Nullable Area drawn = bars ? parts.barcode(inside.below(inside.height() * 0.42)) : null;
        if (drawn == null) {
            parts.plainCode(inside.inset(sizes.mm(1), 0), 15, Type.Across.LEFT);
        } else {
            Area above = inside.top(inside.height() * 0.36);
            parts.plainCode(above.beside(drawn.x() - above.x()), 16, Type.Across.LEFT);
        }
    }

    private void wide(TicketParts parts, Sizes sizes, Area area) throws IOException {
        double side = Math.min(area.width() * 0.33, area.height() * 0.52);
        Area codes = area.right(side);
        Rows rows = new Rows(sizes.mm(0.8));
        rows.add(sizes.mm(5), 0, parts::head);
        rows.add(sizes.mm(12.5), 3, place -> parts.words(place, 24));
        if (parts.hasAmounts()) {
            rows.add(sizes.mm(8.5), 0.6, place -> parts.amounts(place, 13));
        }
        if (parts.hasWay()) {
            rows.add(sizes.mm(7), 0.4, place -> parts.way(place, 8));
        }
        if (parts.hasRoute()) {
            rows.add(sizes.mm(6.5), 0.4, place -> parts.route(place, 6.5));
        }
        if (parts.hasPapers()) {
            rows.add(sizes.mm(7.2), 0.4, place -> parts.papers(place, 6.5));
        }
        Area main = area.before(side + sizes.mm(3));
        double bars = parts.leastBarcode();
        if (bars > 0 && bars <= main.width()) {
            rows.add(Math.max(7, sizes.mm(8)), 0, parts::barcode);
        } else {
            parts.barcode(main);
        }
        rows.draw(pen, main);
        codes(parts, sizes, codes);
    }

    /// QR above, the same in plain characters below it, the picture where there is one.
    private static void codes(TicketParts parts, Sizes sizes, Area area) throws IOException {
        @Nullable Area qr = parts.qr(area);
        Area rest = (qr == null ? area : area.below(qr.height())).inset(0, sizes.mm(0.5));
        double high = parts.plainCode(rest, 12, Type.Across.MIDDLE);
        Area below = rest.below(high + sizes.mm(2.5));
        if (below.height() > sizes.mm(8)) {
            parts.picture(below);
        }
    }

    /// QR and code at the left; part, quantity and where to at the right, and a long code there too.
    private void small(TicketParts parts, Area area) throws IOException {
        double side = Math.min(area.height(), area.width() * 0.48);
        Area left = area.left(side);
        @Nullable Area qr = parts.qr(left);
        Area below = qr == null ? left : left.below(qr.height());
        TicketContent content = parts.content();
        boolean beside = below.height() < 3 || content.code().length() > LONG_CODE;
        boolean crowded = content.code().length() > 2 * LONG_CODE;
        Rows rows = new Rows(crowded ? 0.3 : 0.5);
        Type part = Type.of(Face.BOLD, 17).least(TINIEST).lines(7);
        rows.add(content.part().length() > 2 * LONG_CODE ? 12 : 10, 2, place -> pen.text(place, content.part(), part));
        Type quantity = Type.of(Face.SEMIBOLD, 14).least(Sizes.SMALLEST);
        rows.add(crowded ? 3.2 : 5, 1, place -> pen.text(place, parts.quantity(), quantity));
        if (!parts.where().isEmpty()) {
            Type where = Type.of(Face.REGULAR, 8).least(TINIEST).lines(3);
            rows.add(crowded ? 3 : 5, 1, place -> pen.text(place, parts.where(), where));
        }
        if (beside) {
            rows.add(crowded ? 10 : 7, 0, place -> parts.plainCode(place, 7, Type.Across.LEFT));
        } else {
            parts.plainCode(qr == null ? below : below.left(qr.width()), 8, Type.Across.MIDDLE);
        }
        rows.draw(pen, area.beside(side + 1.5));
    }
}
