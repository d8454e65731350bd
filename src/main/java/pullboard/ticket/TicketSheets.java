package pullboard.ticket;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.paper.Area;
import pullboard.paper.Ink;
import pullboard.paper.PageSize;
import pullboard.paper.Paperwork;
import pullboard.paper.Pen;

/// Tickets on the paper of their layout, row by row, with marks where they are cut.
///
/// @param logo PNG or JPEG, null: none
public record TicketSheets(List<TicketContent> tickets, TicketLayout layout, TicketWords words, byte @Nullable [] logo)
        implements Paperwork {
    private static final double HAIR = 0.1;
    private static final double MARK = 3;

    /// Where printers begin to print, mm from the edge.
    private static final double EDGE = 4;

    public TicketSheets {
        tickets = List.copyOf(tickets);
    }

    @Override
    public String title() {
        return tickets.size() == 1
                ? words.get("title.one", tickets.getFirst().number())
                : words.get("title", tickets.size());
    }

    @Override
    public int pages() {
        return Math.ceilDiv(tickets.size(), layout.perPage());
    }

    @Override
    public PageSize size(int page) {
        return layout.paper();
    }

    @Override
    public void draw(int page, Pen pen) throws IOException {
        TicketDrawing drawing = new TicketDrawing(pen, layout, words, logo);
        int first = page * layout.perPage();
        int count = Math.min(layout.perPage(), tickets.size() - first);
        for (int i = 0; i < count; i++) {
            drawing.draw(tickets.get(first + i), layout.cell(i));
        }
        cutMarks(pen);
    }

    private void cutMarks(Pen pen) throws IOException {
        Area page = layout.paper().area();
        for (int column = 1; column < layout.columns(); column++) {
            double x = layout.cell(column).x();
            pen.line(x, EDGE, x, EDGE + MARK, HAIR, Ink.DARK);
            pen.line(x, page.bottom() - EDGE - MARK, x, page.bottom() - EDGE, HAIR, Ink.DARK);
        }
        for (int row = 1; row < layout.rows(); row++) {
            double y = layout.cell(row * layout.columns()).y();
            pen.line(EDGE, y, EDGE + MARK, y, HAIR, Ink.DARK);
            pen.line(page.right() - EDGE - MARK, y, page.right() - EDGE, y, HAIR, Ink.DARK);
            for (int column = 1; column < layout.columns(); column++) {
                double x = layout.cell(column).x();
                pen.line(x - MARK, y, x + MARK, y, HAIR, Ink.DARK);
                pen.line(x, y - MARK, x, y + MARK, HAIR, Ink.DARK);
            }
        }
    }
}
