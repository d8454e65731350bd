package pullboard.ticket;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import pullboard.board.Board;
import pullboard.paper.Area;
import pullboard.paper.Face;
import pullboard.paper.Ink;
import pullboard.paper.PageSize;
import pullboard.paper.Paperwork;
import pullboard.paper.Pen;
import pullboard.paper.Type;

/// The whole board on paper, to go on with when the PC is down: every station with its cards, their codes, its limit
/// and
/// a free slot for each card that it may still take.
public final class FallbackBoard implements Paperwork {
    private final Board board;
    private final Instant now;
    private final FallbackWords words;
    private final PageSize paper;
    private final List<List<FallbackPlan.Placed>> pages;

    /// @param paper upright; the board lies across it
    public FallbackBoard(Board board, Instant now, TicketWords words, PageSize paper) {
        this.board = board;
        this.now = now;
        this.words = new FallbackWords(words);
        this.paper = paper.turned();
        this.pages = new FallbackPlan(
                        this.paper, FallbackBlock.of(board, now, this.words, FallbackPlan.slots(this.paper)))
                .pages();
    }

    @Override
    public String title() {
        String shop = board.shop().name();
        return shop.isEmpty() ? words.get("fallback.name") : words.get("fallback.title", shop);
    }

    @Override
    public int pages() {
        return pages.size();
    }

    @Override
    public PageSize size(int page) {
        return paper;
    }

    @Override
    public void draw(int page, Pen pen) throws IOException {
        Area top = FallbackPlan.top(paper).above(4);
        pen.text(top.left(top.width() * 0.55), title(), Type.of(Face.BOLD, 15).least(8));
        String stamp = words.get(
                "fallback.stamp",
                words.moment(now, board.shop().zone()),
                String.valueOf(board.revision()),
                page + 1,
                pages.size());
        pen.text(
                top.right(top.width() * 0.43).beside(0),
                stamp,
                Type.of(Face.SEMIBOLD, 9).across(Type.Across.RIGHT).down(Type.Down.MIDDLE));
        FallbackDrawing drawing = new FallbackDrawing(pen, words);
        for (FallbackPlan.Placed placed : pages.get(page)) {
            drawing.draw(placed);
        }
        pen.text(
                FallbackPlan.foot(paper),
                words.get("fallback.how"),
                Type.of(Face.REGULAR, 7.5).ink(Ink.DARK).down(Type.Down.BOTTOM));
    }
}
