package pullboard.report.books;

import static pullboard.report.books.Field.Shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.supply.Books;
import pullboard.board.supply.Part;

/// `parts.csv`.
final class PartSheet implements Sheet<Part> {
    static final Field PART = Field.required(
            "part",
            "number",
            Shape.TEXT,
            "number",
            "part_number",
            "part number",
            "part no",
            "item",
            "material",
            "teil",
            "teilenummer");
    private static final Field DESCRIPTION =
            Field.of("description", "description", Shape.TEXT, "name", "text", "bezeichnung");
    private static final Field UNIT = Field.of("unit", "unit", Shape.TEXT, "uom", "einheit");
    private static final Field FAMILY = Field.of("family", "family", Shape.TEXT, "part_family", "group", "familie");
    private static final Field COST =
            Field.of("cost", "cost", Shape.AMOUNT, "unit_cost", "price", "standard_cost", "kosten", "preis");
    private static final Field CONTAINER = Field.of(
            "container", "container", Shape.WHOLE, "container_quantity", "container_qty", "box", "behältermenge");
    private static final Field MAKE =
            Field.of("make_or_buy", "bought", Shape.MAKE, "make/buy", "make_buy", "procurement", "source");
    private static final Field GENERIC = Field.of("generic", "generic", Shape.TEXT, "generic_part", "variant_of");
    private static final Field DECIDES =
            Field.of("decides_at", "decides", Shape.STATION, "deciding_station", "decision_station");
    private static final Field WORK = Field.of("work", "work", Shape.WORK, "standard_work", "work_documents");

    @Override
    public List<Field> fields() {
        return List.of(PART, DESCRIPTION, UNIT, FAMILY, COST, CONTAINER, MAKE, GENERIC, DECIDES, WORK);
    }

    @Override
    public List<Part> all(Board board) {
        return board.books().all(Part.class);
    }

    @Override
    public List<@Nullable Object> cells(Part part, Board board) {
        return List.of(
                part.number(),
                part.description(),
                part.unit(),
                part.family(),
                part.cost(),
                part.container(),
                Words.make(part.bought()),
                part.generic(),
                Words.station(part.decides(), board),
                Words.work(part.work(), board));
    }

    @Override
    public Part read(Cells cells, Books books) {
        String number = cells.key(PART);
        Part plain = Part.of(number);
        Part known = books.find(Part.class, number);
        Part before = known == null ? plain : known;
        return new Part(
                number,
                cells.text(DESCRIPTION, before.description(), ""),
                cells.text(UNIT, before.unit(), plain.unit()),
                cells.text(FAMILY, before.family(), ""),
                cells.amount(COST, before.cost(), plain.cost()),
                cells.whole(CONTAINER, before.container(), plain.container()),
                cells.isBought(MAKE, before.bought()),
                cells.text(GENERIC, before.generic(), ""),
                cells.station(DECIDES, before.decides()),
                cells.work(WORK, before.work()));
    }

    @Override
    public String key(Part part) {
        return part.key();
    }

    @Override
    public String fault(Part part) {
        return part.fault();
    }

    /// Generic parts before their variants.
    @Override
    public List<Command> commands(List<Part> parts, Board board) {
        Map<String, Part> here = new HashMap<>();
        parts.forEach(part -> here.put(part.number(), part));
        Wishes wishes = new Wishes(board);
        List<Part> left = new ArrayList<>(parts);
        while (!left.isEmpty()) {
            List<Part> next = left.stream()
                    .filter(part -> !here.containsKey(part.generic()))
                    .toList();
            List<Part> now = next.isEmpty() ? List.copyOf(left) : next;
            for (Part part : now) {
                wishes.needPart(part.generic());
                wishes.keep(part);
                here.remove(part.number());
            }
            left.removeIf(part -> !here.containsKey(part.number()));
        }
        return wishes.commands();
    }
}
