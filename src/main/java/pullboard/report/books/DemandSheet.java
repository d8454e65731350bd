package pullboard.report.books;

import static pullboard.report.books.Field.Shape;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.supply.Books;
import pullboard.board.supply.DemandPlan;

/// `demand.csv`: one line a part and day. Days that the file does not name stay as they are.
final class DemandSheet implements Sheet<DemandSheet.Line> {
    private static final Field PART = Field.required("part", "part", Shape.TEXT, "part_number", "item", "teil");
    private static final Field DAY = Field.required("day", "day", Shape.DATE, "date", "due", "tag", "datum");
    private static final Field PIECES =
            Field.required("pieces", "pieces", Shape.WHOLE, "quantity", "qty", "demand", "stück", "menge");

    /// Pieces of a part wanted on a day.
    record Line(String part, LocalDate day, long pieces) {}

    @Override
    public List<Field> fields() {
        return List.of(PART, DAY, PIECES);
    }

    @Override
    public List<Line> all(Board board) {
        List<Line> lines = new ArrayList<>();
        for (DemandPlan plan : board.books().all(DemandPlan.class)) {
            plan.days().forEach(day -> lines.add(new Line(plan.part(), day.day(), day.pieces())));
        }
        return lines;
    }

    @Override
    public List<@Nullable Object> cells(Line line, Board board) {
        return List.of(line.part(), line.day(), line.pieces());
    }

    @Override
    public Line read(Cells cells, Books books) {
        return new Line(cells.key(PART), cells.day(DAY, LocalDate.EPOCH), cells.whole(PIECES, 0, 0));
    }

    @Override
    public String key(Line line) {
        return line.part() + " " + line.day();
    }

    @Override
    public String fault(Line line) {
        return new DemandPlan(line.part(), List.of()).fault();
    }

    @Override
    public List<Command> commands(List<Line> lines, Board board) {
        Map<String, TreeMap<LocalDate, Long>> plans = new TreeMap<>();
        for (Line line : lines) {
            plans.computeIfAbsent(line.part(), part -> present(part, board)).put(line.day(), line.pieces());
        }
        Wishes wishes = new Wishes(board);
        plans.forEach((part, days) -> {
            wishes.needPart(part);
            wishes.keep(new DemandPlan(
                    part,
                    days.entrySet().stream()
                            .map(day -> new DemandPlan.Day(day.getKey(), day.getValue()))
                            .toList()));
        });
        return wishes.commands();
    }

    private static TreeMap<LocalDate, Long> present(String part, Board board) {
        TreeMap<LocalDate, Long> days = new TreeMap<>();
        DemandPlan known = board.books().find(DemandPlan.class, part);
        if (known != null) {
            known.days().forEach(day -> days.put(day.day(), day.pieces()));
        }
        return days;
    }
}
