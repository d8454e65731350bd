package pullboard.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pullboard.paper.Area;
import pullboard.paper.PageSize;
import pullboard.paper.Paperwork;
import pullboard.paper.Pen;

/// A report of one or several upright pages: head, parts one below the other, foot.
public final class Report implements Paperwork {
    static final double MARGIN = 14;
    private static final double HEAD = 20;
    private static final double FOOT = 10;

    private final Head head;
    private final PageSize size;
    private final Locale locale;
    private final List<List<Part>> pages = new ArrayList<>();

    /// What stands at the top and the foot of every page.
    ///
    /// @param about period, part, shift
    /// @param foot definitions in short, and where it comes from
    /// @param page the words for `page {0} of {1}`, already put together for each page
    public record Head(String title, String about, String shop, String foot, PageWords page) {}

    /// Says which page of how many.
    @FunctionalInterface
    public interface PageWords {
        String of(int page, int pages);
    }

    public Report(Head head, List<Part> parts, PageSize size, Locale locale) {
        this.head = head;
        this.size = size;
        this.locale = locale;
        new Breaking(size.height() - 2 * MARGIN - HEAD - FOOT).fill(parts);
    }

    /// Puts parts on pages.
    private final class Breaking {
        private final double room;
        private double left;
        private List<Part> page = new ArrayList<>();

        Breaking(double room) {
            this.room = room;
            this.left = room;
        }

        void fill(List<Part> parts) {
            for (int i = 0; i < parts.size(); i++) {
                Part block = parts.get(i);
                boolean heading = block instanceof Part.Heading && i + 1 < parts.size();
                double with = heading ? Heights.least(parts.get(i + 1)) : 0;
                if (block instanceof Part.Table table) {
                    rows(table);
                } else {
                    if (Heights.of(block) + with > left) {
                        turn();
                    }
                    put(block);
                }
            }
            turn();
        }

        private void rows(Part.Table table) {
            List<List<String>> rest = table.rows();
            do {
                int fit = Math.max(0, Heights.rows(left));
                if (fit < Math.min(2, rest.size())) {
                    turn();
                    fit = Heights.rows(left);
                }
                int here = Math.min(fit, rest.size());
                put(new Part.Table(table.columns(), rest.subList(0, here)));
                rest = rest.subList(here, rest.size());
            } while (!rest.isEmpty());
        }

        private void put(Part block) {
            page.add(block);
            left -= Heights.of(block);
        }

        private void turn() {
            if (!page.isEmpty() || pages.isEmpty()) {
                pages.add(page);
            }
            page = new ArrayList<>();
            left = room;
        }
    }

    @Override
    public String title() {
        return head.title() + " · " + head.about();
    }

    @Override
    public int pages() {
        return Math.max(1, pages.size());
    }

    @Override
    public PageSize size(int page) {
        return size;
    }

    @Override
    public void draw(int page, Pen pen) throws IOException {
        Area area = size.area().inset(MARGIN);
        PartDrawing drawing = new PartDrawing(pen, locale);
        drawing.head(area.top(HEAD), head);
        double y = area.y() + HEAD;
        for (Part block : pages.get(page)) {
            double height = Heights.of(block);
            drawing.draw(block, new Area(area.x(), y, area.width(), height));
            y += height;
        }
        drawing.foot(area.bottom(FOOT), head.foot(), head.page().of(page + 1, pages()));
    }
}
