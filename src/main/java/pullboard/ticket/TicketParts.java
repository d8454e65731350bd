package pullboard.ticket;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pullboard.board.ServiceClass;
import pullboard.board.supply.Loop;
import pullboard.paper.Area;
import pullboard.paper.Face;
import pullboard.paper.Ink;
import pullboard.paper.Pen;
import pullboard.paper.Type;

/// The parts that tickets of all shapes are made of. Each draws what the layout shows and the card has.
final class TicketParts {
    /// A code is rather small than cut, points.
    private static final double LEAST_CODE = 4.4;

    /// As many lines as the box holds.
    private static final int MANY = 9;

    private static final String ARROW = "  →  ";

    private final Pen pen;
    private final TicketContent content;
    private final TicketLayout layout;
    private final TicketWords words;
    private final byte @Nullable [] logo;
    private final Sizes sizes;

    TicketParts(
            Pen pen,
            TicketContent content,
            TicketLayout layout,
            TicketWords words,
            byte @Nullable [] logo,
            Sizes sizes) {
        this.pen = pen;
        this.content = content;
        this.layout = layout;
        this.words = words;
        this.logo = logo;
        this.sizes = sizes;
    }

    /// A value under its caption.
    ///
    /// @param weight share of the row's width
    /// @param size points of the value
    private record Cell(String caption, String value, double weight, double size) {}

    boolean shows(TicketField field) {
        return layout.shows(field);
    }

    /// The left edge of a card that is not standard, as on the screen: hatched or solid.
    void edge(Area ticket) throws IOException {
        if (shows(TicketField.SERVICE) && content.service() == ServiceClass.EXPEDITE) {
            pen.hatch(ticket, sizes.mm(1.2), sizes.mm(0.9), Ink.BLACK);
        } else if (shows(TicketField.SERVICE) && content.service() == ServiceClass.FIXED_DATE) {
            pen.fill(ticket, Ink.BLACK);
        }
    }

    boolean hasEdge() {
        return shows(TicketField.SERVICE) && content.service() != ServiceClass.STANDARD;
    }

    /// Logo or shop at the left, class of service and card i of N at the right.
    void head(Area area) throws IOException {
        Area rest = area;
        if (shows(TicketField.COUNT) && content.notes().of() > 0) {
            rest = tag(
                    rest,
                    words.get(
                            "card.count",
                            content.notes().index(),
                            content.notes().of()),
                    false);
        }
        Loop.Kind loop = content.loop();
        if (loop != null) {
            rest = tag(rest, words.loop(loop), false);
        }
        if (hasEdge()) {
            rest = tag(rest, words.service(content.service()), content.service() == ServiceClass.EXPEDITE);
        }
        if (content.again()) {
            rest = tag(rest, words.get("again"), false);
        }
        if (shows(TicketField.LOGO) && logo != null) {
            Area most = rest.left(Math.min(rest.width() * 0.6, area.height() * 4));
            Area drawn = pen.picture(most, logo, Type.Across.LEFT);
            rest = drawn == null ? rest : rest.beside(drawn.width() + sizes.mm(2));
        }
        if (shows(TicketField.SHOP)) {
            pen.text(
                    rest,
                    content.shop(),
                    type(Face.SEMIBOLD, 8.5).down(Type.Down.MIDDLE).ink(Ink.DARK));
        }
    }

    /// Words at the right end of a strip; gives what is left of it.
    private Area tag(Area strip, String text, boolean loud) throws IOException {
        Type type = type(loud ? Face.BOLD : Face.SEMIBOLD, 8.5)
                .across(Type.Across.MIDDLE)
                .down(Type.Down.MIDDLE)
                .ink(loud ? Ink.WHITE : Ink.BLACK);
        double pad = sizes.mm(1.6);
        double wide = Math.min(strip.width() * 0.6, pen.width(text, type) + 2 * pad);
        Area place = strip.right(wide);
        if (loud) {
            pen.fill(place, Ink.BLACK);
        }
        Area inside = loud ? place.inset(pad, 0) : place;
        pen.text(inside, text, loud ? type : type.across(Type.Across.RIGHT));
        return strip.before(wide + sizes.mm(2));
    }

    /// Part number and description, and the picture beside them.
    void part(Area area, double size) throws IOException {
        double side = Math.min(area.height(), area.width() * 0.34);
        words(picture(area.right(side)) ? area.before(side + sizes.mm(3)) : area, size);
    }

    /// Draws the picture, if there is one to show.
    boolean picture(Area area) throws IOException {
        byte @Nullable [] picture = content.picture();
        if (picture == null || !shows(TicketField.PICTURE)) {
            return false;
        }
        pen.picture(area, picture);
        return true;
    }

    /// The part number, as large as it gets, with the description below.
    void words(Area words, double size) throws IOException {
        boolean described =
                shows(TicketField.DESCRIPTION) && !content.notes().description().isEmpty();
        double high = described ? words.height() * 0.62 : words.height();
        Type large = type(Face.BOLD, size).least(Sizes.SMALLEST).lines(5);
        Area place = words.top(high);
        double used = pen.text(place, content.part(), described ? large : large.down(Type.Down.MIDDLE));
        if (described) {
            pen.text(
                    words.below(Math.max(used + sizes.mm(1), Math.min(used + sizes.mm(3), high))),
                    content.notes().description(),
                    type(Face.REGULAR, 11).least(Sizes.SMALLEST).lines(MANY));
        }
    }

    /// Quantity, due date, container.
    boolean hasAmounts() {
        return !amounts(1).isEmpty();
    }

    void amounts(Area area, double size) throws IOException {
        cells(area, amounts(size));
    }

    private List<Cell> amounts(double size) {
        List<Cell> cells = new ArrayList<>();
        add(cells, TicketField.QUANTITY, words.pieces(content.quantity()), 1.25, size);
        add(cells, TicketField.DUE, words.day(content.due()), 1.25, size * 0.8);
        add(cells, TicketField.CONTAINER, content.notes().container(), 1, size * 0.6);
        return cells;
    }

    /// From, to, shelf.
    boolean hasWay() {
        return !way(1).isEmpty();
    }

    void way(Area area, double size) throws IOException {
        cells(area, way(size));
    }

    private List<Cell> way(double size) {
        List<Cell> cells = new ArrayList<>();
        add(cells, TicketField.FROM, content.notes().from(), 1, size);
        add(cells, TicketField.TO, content.notes().to(), 1, size);
        add(cells, TicketField.SHELF, content.notes().shelf(), 0.7, size);
        return cells;
    }

    /// Order, customer, standard work.
    boolean hasPapers() {
        return !papers(1).isEmpty();
    }

    void papers(Area area, double size) throws IOException {
        cells(area, papers(size));
    }

    private List<Cell> papers(double size) {
        List<Cell> cells = new ArrayList<>();
        add(cells, TicketField.ORDER, content.notes().order(), 1, size);
        add(cells, TicketField.CUSTOMER, content.notes().customer(), 1.2, size);
        add(cells, TicketField.WORK, content.notes().work(), 1, size);
        return cells;
    }

    boolean hasRoute() {
        return shows(TicketField.ROUTE) && !content.route().isEmpty();
    }

    void route(Area area, double size) throws IOException {
        cell(area, new Cell(words.caption(TicketField.ROUTE), String.join(ARROW, content.route()), 1, size));
    }

    /// The code in plain characters, for the keyboard.
    double plainCode(Area area, double size, Type.Across across) throws IOException {
        Type type = type(Face.SEMIBOLD, size).least(LEAST_CODE).lines(MANY).across(across);
        return pen.text(area, content.code(), type);
    }

    @Nullable
    Area qr(Area area) throws IOException {
        return shows(TicketField.QR) ? pen.qr(area, content.code()) : null;
    }

    /// The narrowest strip that holds the bar code, mm; 0: none is wanted or possible.
    double leastBarcode() {
        return shows(TicketField.BARCODE) ? pen.leastCode128(content.code()) : 0;
    }

    /// @return the bars, null: none are wanted or possible; where they are wanted, that is remarked
    @Nullable
    Area barcode(Area area) throws IOException {
        return shows(TicketField.BARCODE) ? pen.code128(area, content.code()) : null;
    }

    String quantity() {
        return shows(TicketField.QUANTITY) ? words.pieces(content.quantity()) : "";
    }

    /// Due date, to and shelf on one line.
    String where() {
        return Stream.of(
                        shows(TicketField.DUE) ? words.day(content.due()) : "",
                        shows(TicketField.TO) ? content.notes().to() : "",
                        shows(TicketField.SHELF) ? content.notes().shelf() : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    Type type(Face face, double size) {
        return Type.of(face, sizes.pt(size));
    }

    TicketContent content() {
        return content;
    }

    private void add(List<Cell> cells, TicketField field, String value, double weight, double size) {
        if (shows(field) && !value.isEmpty()) {
            cells.add(new Cell(words.caption(field), value, weight, size));
        }
    }

    private void cells(Area area, List<Cell> cells) throws IOException {
        double gap = sizes.mm(3);
        double unit = (area.width() - gap * (cells.size() - 1))
                / cells.stream().mapToDouble(Cell::weight).sum();
        double x = area.x();
        for (Cell cell : cells) {
            double wide = unit * cell.weight();
            cell(new Area(x, area.y(), wide, area.height()), cell);
            x += wide + gap;
        }
    }

    private void cell(Area area, Cell cell) throws IOException {
        Type caption = type(Face.REGULAR, 6.2).ink(Ink.DARK);
        double used = pen.text(area.top(sizes.pt(6.2) * 0.36), cell.caption(), caption) + sizes.mm(0.5);
        Type value = type(Face.SEMIBOLD, cell.size()).least(Sizes.SMALLEST).lines(MANY);
        pen.text(area.below(used), cell.value(), value);
    }
}
