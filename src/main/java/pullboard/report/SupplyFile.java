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
import pullboard.plan.Fraction;
import pullboard.plan.supply.PartSupply;

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

    /// `supplier,part,description,unit,place,spot,stock,on_order,minimum,maximum,used,days,per_day`: what a supplier
    /// who
    /// looks after our stock has to know, one line for each part and place.
    ///
    /// @return how many lines
    public static long vendorStock(Path target, Board board, List<PartSupply> parts) throws FileTrouble {
        Table<RuntimeException> table = new Table<>("stock", stockColumns(), row -> {
            for (PartSupply one : parts) {
                Fraction perDay = one.perDay();
                row.text(one.supplier().name())
                        .text(one.part().number())
                        .text(one.part().description())
                        .text(one.part().unit())
                        .text(one.loop().to())
                        .text(one.shelf().spot())
                        .number(one.stock())
                        .number(one.onOrder())
                        .number(one.shelf().minimum())
                        .number(one.shelf().maximum())
                        .number(one.used())
                        .number(one.days())
                        .text(perDay == null ? "" : perDay.toRoundedText(3))
                        .end();
            }
            return parts.size();
        });
        return CsvRow.write(target, table, board.shop().zone());
    }

    private static List<Column> stockColumns() {
        return List.of(
                Column.text("supplier"),
                Column.text("part"),
                Column.text("description"),
                Column.text("unit"),
                Column.text("place"),
                Column.text("spot"),
                Column.number("stock"),
                Column.number("on_order"),
                Column.number("minimum"),
                Column.number("maximum"),
                Column.number("used"),
                Column.number("days"),
                Column.text("per_day"));
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
