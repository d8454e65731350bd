package pullboard.report.supply;

import java.io.IOException;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.TicketCode;
import pullboard.board.supply.Part;
import pullboard.board.supply.Purchase;
import pullboard.board.supply.Supplier;
import pullboard.paper.Area;
import pullboard.paper.Face;
import pullboard.paper.Ink;
import pullboard.paper.PageSize;
import pullboard.paper.Paperwork;
import pullboard.paper.Pen;
import pullboard.paper.Type;
import pullboard.text.Dates;
import pullboard.text.Texts;

/// A replenishment order on A4: who orders what of whom for which day, one line for each card with the code that is
/// scanned when it comes.
public final class PurchasePaper implements Paperwork {
    private static final double MARGIN = 15;
    private static final double HEAD = 52;
    private static final double TITLES = 7;
    private static final double ROW = 23;
    private static final double FOOT = 8;
    private static final double HAIR = 0.15;
    private static final double QR = 22;
    private static final double[] SHARES = {0.22, 0.33, 0.15, 0.3};

    private final Board board;
    private final Purchase purchase;
    private final Texts texts;
    private final Dates dates;
    private final LocalDate today;

    /// @param now days of another year are given with it
    public PurchasePaper(Board board, Purchase purchase, Locale locale, Instant now) {
        this.board = board;
        this.purchase = purchase;
        texts = Texts.of("report-supply", locale);
        dates = new Dates(locale, board.shop().zone());
        today = now.atZone(board.shop().zone()).toLocalDate();
    }

    @Override
    public String title() {
        return texts.get("order.title", purchase.number());
    }

    @Override
    public int pages() {
        return Math.max(1, Math.ceilDiv(purchase.lines().size(), perPage()));
    }

    private int perPage() {
        return (int) ((PageSize.A4.height() - 2 * MARGIN - HEAD - TITLES - FOOT) / ROW);
    }

    @Override
    public PageSize size(int page) {
        return PageSize.A4;
    }

    @Override
    public void draw(int page, Pen pen) throws IOException {
        Area area = PageSize.A4.area().inset(MARGIN);
        head(pen, area.top(HEAD));
        double y = area.y() + HEAD;
        titles(pen, new Area(area.x(), y, area.width(), TITLES));
        y += TITLES;
        int first = page * perPage();
        List<Purchase.Line> lines = purchase.lines()
                .subList(first, Math.min(first + perPage(), purchase.lines().size()));
        for (Purchase.Line line : lines) {
            line(pen, new Area(area.x(), y, area.width(), ROW), line);
            y += ROW;
        }
        String foot = texts.get("page", page + 1, pages());
        pen.text(
                area.bottom(FOOT),
                foot,
                type(Face.REGULAR, 8).across(Type.Across.RIGHT).down(Type.Down.BOTTOM));
    }

    private void head(Pen pen, Area area) throws IOException {
        Supplier supplier = Objects.requireNonNullElseGet(
                board.books().find(Supplier.class, purchase.supplier()), () -> Supplier.of(purchase.supplier()));
        pen.text(area.top(6), board.shop().name(), type(Face.SEMIBOLD, 11).ink(Ink.DARK));
        pen.text(area.below(8).top(10), title(), type(Face.BOLD, 22));
        Area facts = area.below(21).top(28);
        String to = supplier.contact().isEmpty() ? supplier.name() : supplier.name() + "\n" + supplier.contact();
        fact(pen, facts.column(0, 3, 4), texts.get("order.to"), to);
        fact(pen, facts.column(1, 3, 4), texts.get("order.delivery"), dates.day(purchase.delivery(), today));
        LocalDate ordered = purchase.ordered().atZone(board.shop().zone()).toLocalDate();
        long pieces = purchase.lines().stream().mapToLong(Purchase.Line::pieces).sum();
        fact(
                pen,
                facts.column(2, 3, 4),
                texts.get("order.ordered"),
                dates.day(ordered, today) + "\n"
                        + texts.get("order.sum", purchase.lines().size(), pieces));
    }

    private void fact(Pen pen, Area area, String caption, String value) throws IOException {
        pen.text(area.top(4), caption, type(Face.REGULAR, 8).ink(Ink.DARK));
        double y = 4.5;
        for (String line : value.split("\n")) {
            y += 1.2
                    + pen.text(
                            area.below(y).top(12),
                            line,
                            type(Face.SEMIBOLD, 12).least(8).lines(2));
        }
    }

    private void titles(Pen pen, Area area) throws IOException {
        List<String> titles = List.of(
                texts.get("column.part"),
                texts.get("column.description"),
                texts.get("column.pieces"),
                texts.get("column.card"));
        for (int i = 0; i < titles.size(); i++) {
            Type.Across across = i == 2 ? Type.Across.RIGHT : Type.Across.LEFT;
            pen.text(
                    column(area, i).inset(i == 3 ? 4 : 1, 0),
                    titles.get(i),
                    type(Face.SEMIBOLD, 8.5).across(across));
        }
        pen.line(area.x(), area.bottom(), area.right(), area.bottom(), 0.4, Ink.BLACK);
    }

    private void line(Pen pen, Area area, Purchase.Line line) throws IOException {
        Part part =
                Objects.requireNonNullElseGet(board.books().find(Part.class, line.part()), () -> Part.of(line.part()));
        Type middle = type(Face.REGULAR, 10).down(Type.Down.MIDDLE).least(7);
        pen.text(column(area, 0).inset(1, 1), part.number(), middle.lines(3));
        pen.text(column(area, 1).inset(1, 1), part.description(), middle.lines(3));
        String pieces = NumberFormat.getIntegerInstance(texts.locale()).format(line.pieces()) + "\u00a0" + part.unit();
        pen.text(
                column(area, 2).inset(1, 1),
                pieces,
                type(Face.BOLD, 13).least(8).down(Type.Down.MIDDLE).across(Type.Across.RIGHT));
        String code = TicketCode.of(new CardId(line.kanban()), 1);
        Area last = column(area, 3).beside(3);
        pen.qr(last.left(QR).inset(0, 0.5), code);
        pen.text(
                last.beside(QR).inset(0, 1),
                code,
                type(Face.SEMIBOLD, 8.5).least(5).lines(3).down(Type.Down.MIDDLE));
        pen.line(area.x(), area.bottom(), area.right(), area.bottom(), HAIR, Ink.LINE);
    }

    private static Area column(Area row, int index) {
        double before = 0;
        for (int i = 0; i < index; i++) {
            before += SHARES[i] * row.width();
        }
        return row.beside(before).left(SHARES[index] * row.width());
    }

    private static Type type(Face face, double size) {
        return Type.of(face, size);
    }
}
