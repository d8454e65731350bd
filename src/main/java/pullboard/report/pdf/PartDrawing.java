package pullboard.report.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import pullboard.paper.Area;
import pullboard.paper.Face;
import pullboard.paper.Ink;
import pullboard.paper.Pen;
import pullboard.paper.Type;

/// Draws parts on a page: black on white, hair lines, numbers to the right.
final class PartDrawing {
    private static final double HAIR = 0.15;
    private static final double CHART = 0.74;
    private static final Type CELL = Type.of(Face.REGULAR, 8.5).down(Type.Down.MIDDLE);
    private static final Type COLUMN = Type.of(Face.SEMIBOLD, 7.5).ink(Ink.DARK).down(Type.Down.MIDDLE);

    private final Pen pen;
    private final Locale locale;

    PartDrawing(Pen pen, Locale locale) {
        this.pen = pen;
        this.locale = locale;
    }

    void head(Area area, Report.Head head) throws IOException {
        pen.text(area.top(9), head.title(), Type.of(Face.BOLD, 19));
        Type about = Type.of(Face.REGULAR, 10).ink(Ink.DARK);
        pen.text(area.below(9).top(5).left(area.width() * 0.68), head.about(), about);
        Type shop = Type.of(Face.SEMIBOLD, 10).across(Type.Across.RIGHT);
        pen.text(area.below(9).top(5).right(area.width() * 0.3), head.shop(), shop);
        pen.line(area.x(), area.y() + 15.5, area.right(), area.y() + 15.5, 0.5, Ink.BLACK);
    }

    void foot(Area area, String text, String page) throws IOException {
        pen.line(area.x(), area.y() + 2, area.right(), area.y() + 2, HAIR, Ink.LINE);
        Type small = Type.of(Face.REGULAR, 7).ink(Ink.DARK);
        pen.text(area.below(3.2).before(28), text, small.lines(2));
        pen.text(area.below(3.2).right(26), page, small.across(Type.Across.RIGHT));
    }

    void draw(Part block, Area area) throws IOException {
        switch (block) {
            case Part.Heading heading ->
                pen.text(
                        area.below(3.2),
                        heading.text(),
                        Type.of(Face.SEMIBOLD, 12).down(Type.Down.TOP));
            case Part.Figures figures -> figures(figures.figures(), area);
            case Part.Charts charts -> charts(charts, area.above(Heights.GAP));
            case Part.Table table -> table(table, area);
            case Part.Note note ->
                pen.text(
                        area.above(2),
                        note.text(),
                        Type.of(Face.REGULAR, 8)
                                .ink(Ink.DARK)
                                .lines(Heights.lines(note))
                                .least(6));
        }
    }

    private void figures(List<Part.Figure> figures, Area area) throws IOException {
        for (int i = 0; i < figures.size(); i++) {
            Part.Figure figure = figures.get(i);
            Area cell = area.above(3).column(i, figures.size(), 4);
            pen.line(cell.x(), cell.y(), cell.right(), cell.y(), 0.3, Ink.BLACK);
            pen.text(
                    cell.below(1).top(4),
                    figure.name(),
                    Type.of(Face.REGULAR, 8).ink(Ink.DARK));
            pen.text(cell.below(4.6).top(8), figure.value(), Type.of(Face.BOLD, 17));
            pen.text(
                    cell.below(12.8),
                    figure.aside(),
                    Type.of(Face.REGULAR, 7.5).ink(Ink.DARK).lines(2));
        }
    }

    private void charts(Part.Charts charts, Area area) throws IOException {
        for (int i = 0; i < charts.charts().size(); i++) {
            Area cell = area.column(i, charts.charts().size(), 6);
            ChartSheet.draw(charts.charts().get(i), cell, pen, CHART, locale);
        }
    }

    private void table(Part.Table table, Area area) throws IOException {
        double sum = table.columns().stream().mapToDouble(Part.Column::share).sum();
        Area head = area.top(Heights.ROW);
        List<String> names = table.columns().stream().map(Part.Column::name).toList();
        row(table.columns(), names, head, sum, COLUMN);
        pen.line(head.x(), head.bottom(), head.right(), head.bottom(), 0.3, Ink.BLACK);
        double y = head.bottom();
        for (List<String> cells : table.rows()) {
            Area row = new Area(area.x(), y, area.width(), Heights.ROW);
            row(table.columns(), cells, row, sum, CELL);
            y = row.bottom();
            pen.line(row.x(), y, row.right(), y, HAIR, Ink.LINE);
        }
    }

    private void row(List<Part.Column> columns, List<String> cells, Area row, double sum, Type type)
            throws IOException {
        double x = row.x();
        for (int i = 0; i < columns.size(); i++) {
            Part.Column column = columns.get(i);
            double width = row.width() * column.share() / sum;
            Type.Across across = column.right() ? Type.Across.RIGHT : Type.Across.LEFT;
            pen.text(new Area(x, row.y(), width - 2, row.height()), cells.get(i), type.across(across));
            x += width;
        }
    }
}
