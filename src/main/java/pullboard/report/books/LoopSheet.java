package pullboard.report.books;

import static pullboard.report.books.Field.Shape;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.supply.Books;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;

/// `loops.csv`.
final class LoopSheet implements Sheet<Loop> {
    private static final Field LOOP = Field.required("loop", "name", Shape.TEXT, "name", "loop_name", "kreis");
    private static final Field KIND = Field.of("kind", "kind", Shape.LOOP, "type", "loop_type", "art");
    private static final Field PART = Field.required("part", "part", Shape.TEXT, "part_number", "number", "teil");
    private static final Field FROM = Field.of("from", "from", Shape.TEXT, "source", "supplier", "von");
    private static final Field TO = Field.required("to", "to", Shape.TEXT, "supermarket", "place", "target", "nach");
    private static final Field CONTAINER =
            Field.of("container", "container", Shape.WHOLE, "container_quantity", "container_qty", "quantity");
    private static final Field CARDS = Field.of("cards", "cards", Shape.WHOLE, "kanbans", "karten");
    private static final Field BATCH = Field.of("batch", "batch", Shape.WHOLE, "batch_cards");
    private static final Field ROUTE = Field.of("route", "route", Shape.ROUTE);
    private static final Field LEAD = Field.of("lead", "lead", Shape.SPAN, "lead_time");
    private static final Field LEVELLED = Field.of("levelled", "levelled", Shape.FLAG, "leveled");
    private static final Field TELLS = Field.of("tells", "tells", Shape.STEPS, "steps");

    @Override
    public List<Field> fields() {
        return List.of(LOOP, KIND, PART, FROM, TO, CONTAINER, CARDS, BATCH, ROUTE, LEAD, LEVELLED, TELLS);
    }

    @Override
    public List<Loop> all(Board board) {
        return board.books().all(Loop.class);
    }

    @Override
    public List<@Nullable Object> cells(Loop loop, Board board) {
        return List.of(
                loop.name(),
                Words.of(loop.kind()),
                loop.part(),
                loop.from(),
                loop.to(),
                loop.container(),
                loop.cards(),
                loop.batch(),
                Words.route(loop.route(), board),
                Spans.text(loop.lead()),
                loop.levelled(),
                Words.steps(loop.tells()));
    }

    @Override
    public Loop read(Cells cells, Books books) {
        String name = cells.key(LOOP);
        Loop known = books.find(Loop.class, name);
        String part = cells.text(PART, known == null ? "" : known.part(), "");
        Loop plain = plain(name, part, books);
        Loop before = known == null ? plain : known;
        return new Loop(
                name,
                cells.loop(KIND, before.kind()),
                part,
                cells.text(FROM, before.from(), ""),
                cells.text(TO, before.to(), ""),
                cells.whole(CONTAINER, before.container(), plain.container()),
                cells.small(CARDS, before.cards(), plain.cards()),
                cells.small(BATCH, before.batch(), plain.batch()),
                cells.route(ROUTE, before.route()),
                cells.span(LEAD, before.lead()),
                cells.flag(LEVELLED, before.levelled()),
                cells.steps(TELLS, before.tells()));
    }

    /// A new loop has two cards, each for a container of its part.
    private static Loop plain(String name, String number, Books books) {
        Part part = books.find(Part.class, number);
        long container = part == null ? 1 : part.container();
        return new Loop(
                name, Loop.Kind.PRODUCTION, "", "", "", container, 2, 1, List.of(), Duration.ZERO, false, List.of());
    }

    @Override
    public String key(Loop loop) {
        return loop.key();
    }

    @Override
    public String fault(Loop loop) {
        return loop.fault();
    }

    @Override
    public List<Command> commands(List<Loop> loops, Board board) {
        Wishes wishes = new Wishes(board);
        for (Loop loop : loops) {
            wishes.needPart(loop.part());
            wishes.needSupermarket(loop.to());
            switch (loop.kind()) {
                case WITHDRAWAL -> wishes.needSupermarket(loop.from());
                case SUPPLIER -> wishes.needSupplier(loop.from());
                case PRODUCTION, SIGNAL -> {}
            }
            wishes.keep(loop);
        }
        return wishes.commands();
    }
}
