package pullboard.ticket;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import pullboard.paper.Area;
import pullboard.paper.Ink;
import pullboard.paper.Pen;

/// Parts of a ticket, one below the other, with a hair line between them. What is left over goes to those that grow;
/// where there is too little, all give way alike.
final class Rows {
    private static final double HAIR = 0.15;

    private final List<Row> rows = new ArrayList<>();
    private final double gap;

    /// @param gap mm on either side of a hair line
    Rows(double gap) {
        this.gap = gap;
    }

    /// Draws into its area.
    @FunctionalInterface
    interface Drawing {
        void draw(Area area) throws IOException;
    }

    private record Row(double height, double grow, Drawing drawing) {}

    /// @param height mm
    /// @param grow share of what is left over
    void add(double height, double grow, Drawing drawing) {
        rows.add(new Row(height, grow, drawing));
    }

    void draw(Pen pen, Area area) throws IOException {
        double gaps = 2 * gap * (rows.size() - 1);
        double wanted = rows.stream().mapToDouble(Row::height).sum();
        double growing = rows.stream().mapToDouble(Row::grow).sum();
        double spare = area.height() - gaps - wanted;
        double shrink = spare < 0 ? (area.height() - gaps) / wanted : 1;
        double y = area.y();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double more = spare > 0 && growing > 0 ? spare * row.grow() / growing : 0;
            double height = row.height() * shrink + more;
            row.drawing().draw(new Area(area.x(), y, area.width(), height));
            y += height + gap;
            if (i + 1 < rows.size()) {
                pen.line(area.x(), y, area.right(), y, HAIR, Ink.LINE);
                y += gap;
            }
        }
    }
}
