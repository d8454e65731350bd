package pullboard.ticket;

import java.util.ArrayList;
import java.util.List;
import pullboard.paper.Area;
import pullboard.paper.PageSize;

/// Where the blocks of the fall-back board stand: from left to right and, where several fit, one below the other.
final class FallbackPlan {
    static final double HEAD = 19;
    static final double SLOT = 18.2;

    private static final double MARGIN = 8;
    private static final double TOP = 12;
    private static final double FOOT = 7;
    private static final double GAP = 3;

    /// A column is about this wide, mm: a QR code and two words.
    private static final double WIDTH = 45;

    private final PageSize paper;
    private final List<List<Placed>> pages = new ArrayList<>();
    private final int columns;
    private int column = -1;
    private double y;

    /// @param paper as it lies
    FallbackPlan(PageSize paper, List<FallbackBlock> blocks) {
        this.paper = paper;
        this.columns = (int) (within(paper).width() / WIDTH);
        this.y = body().bottom();
        blocks.forEach(this::place);
    }

    /// A block and its place.
    record Placed(FallbackBlock block, Area area) {}

    List<List<Placed>> pages() {
        return pages;
    }

    static Area within(PageSize paper) {
        return paper.area().inset(MARGIN);
    }

    static Area top(PageSize paper) {
        return within(paper).top(TOP);
    }

    static Area foot(PageSize paper) {
        return within(paper).bottom(FOOT - 2);
    }

    /// How many slots a column of one block holds.
    static int slots(PageSize paper) {
        return (int) ((within(paper).height() - TOP - FOOT - HEAD) / SLOT);
    }

    private Area body() {
        return within(paper).below(TOP).above(FOOT);
    }

    private void place(FallbackBlock block) {
        FallbackBlock rest = block;
        int most = slots(paper);
        while (true) {
            if (y + height(Math.min(most, rest.slots().size())) > body().bottom() + 1e-6) {
                nextColumn();
            }
            int fit = Math.min(most, rest.slots().size());
            put(rest.first(fit));
            if (fit == rest.slots().size()) {
                return;
            }
            rest = rest.after(fit);
        }
    }

    private void put(FallbackBlock block) {
        Area place = body().column(column, columns, GAP);
        double high = height(block.slots().size());
        pages.getLast().add(new Placed(block, new Area(place.x(), y, place.width(), high)));
        y += high + GAP;
    }

    private void nextColumn() {
        column++;
        if (pages.isEmpty() || column == columns) {
            pages.add(new ArrayList<>());
            column = 0;
        }
        y = body().y();
    }

    private static double height(int slots) {
        return HEAD + slots * SLOT;
    }
}
