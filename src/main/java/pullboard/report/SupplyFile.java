package pullboard.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.TicketCode;
import pullboard.board.supply.Part;
import pullboard.board.supply.Purchase;

/// Files for suppliers, as CSV.
public final class SupplyFile {
    private SupplyFile() {}

    /// `order,supplier,delivery,part,description,pieces,unit,cost,value,card,code`: one line for each card of the
    /// order.
    ///
    /// @return how many lines
    public static long purchase(Path target, Board board, Purchase purchase) throws FileTrouble {
        Table<RuntimeException> table = new Table<>("order", orderColumns(), row -> {
            for (Purchase.Line line : purchase.lines()) {
                Part part = Objects.requireNonNullElseGet(
                        board.books().find(Part.class, line.part()), () -> Part.of(line.part()));
                BigDecimal value = part.cost().multiply(BigDecimal.valueOf(line.pieces()));
                row.text(purchase.number())
                        .text(purchase.supplier())
                        .date(purchase.delivery())
                        .text(part.number())
                        .text(part.description())
                        .number(line.pieces())
                        .text(part.unit())
                        .text(part.cost().toPlainString())
                        .text(value.toPlainString())
                        .text(line.kanban())
                        .text(TicketCode.of(new CardId(line.kanban()), 1))
                        .end();
            }
            return purchase.lines().size();
        });
        return CsvRow.write(target, table, board.shop().zone());
    }

    private static List<Column> orderColumns() {
        return List.of(
                Column.text("order"),
                Column.text("supplier"),
                Column.date("delivery"),
                Column.text("part"),
                Column.text("description"),
                Column.number("pieces"),
                Column.text("unit"),
                Column.text("cost"),
                Column.text("value"),
                Column.text("card"),
                Column.text("code"));
    }
}
