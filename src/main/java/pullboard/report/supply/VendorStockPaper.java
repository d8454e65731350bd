package pullboard.report.supply;

import java.text.NumberFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import pullboard.board.Board;
import pullboard.board.supply.Supplier;
import pullboard.paper.PageSize;
import pullboard.plan.Fraction;
import pullboard.plan.supply.PartSupply;
import pullboard.report.pdf.Part;
import pullboard.report.pdf.Report;
import pullboard.text.Dates;
import pullboard.text.Texts;

/// What a supplier who looks after our stock has to know: stock, limits and use of the parts, on A4.
public final class VendorStockPaper {
    private VendorStockPaper() {}

    /// @param parts of this supplier
    public static Report of(Board board, Supplier supplier, List<PartSupply> parts, Locale locale, Instant now) {
        Texts texts = Texts.of("report-supply", locale);
        NumberFormat whole = NumberFormat.getIntegerInstance(locale);
        Part.Table table = new Part.Table(
                List.of(
                        column(texts, "column.part", 20, false),
                        column(texts, "column.description", 28, false),
                        column(texts, "column.place", 20, false),
                        column(texts, "column.stock", 10, true),
                        column(texts, "column.onOrder", 11, true),
                        column(texts, "column.minimum", 11, true),
                        column(texts, "column.maximum", 11, true),
                        column(texts, "column.perDay", 12, true)),
                parts.stream().map(one -> row(one, whole, locale)).toList());
        String moment = new Dates(locale, board.shop().zone()).moment(now, Instant.EPOCH);
        Report.Head head = new Report.Head(
                texts.get("stock.title", supplier.name()),
                moment,
                board.shop().name(),
                texts.get("stock.foot", PartSupply.WINDOW),
                (page, pages) -> texts.get("page", page, pages));
        return new Report(head, List.of(table), PageSize.A4, locale);
    }

    private static Part.Column column(Texts texts, String key, double share, boolean right) {
        return new Part.Column(texts.get(key), share, right);
    }

    private static List<String> row(PartSupply one, NumberFormat whole, Locale locale) {
        String spot = one.shelf().spot();
        long maximum = one.shelf().maximum();
        Fraction perDay = one.perDay();
        NumberFormat tenths = NumberFormat.getNumberInstance(locale);
        tenths.setMaximumFractionDigits(1);
        return List.of(
                one.part().number(),
                one.part().description(),
                spot.isEmpty() ? one.loop().to() : one.loop().to() + ", " + spot,
                whole.format(one.stock()),
                whole.format(one.onOrder()),
                whole.format(one.shelf().minimum()),
                maximum == 0 ? "–" : whole.format(maximum),
                perDay == null ? "–" : tenths.format(perDay.toBigDecimal(1)));
    }
}
