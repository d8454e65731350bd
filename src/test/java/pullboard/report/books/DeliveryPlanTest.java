package pullboard.report.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.supply.PlannedDelivery;
import pullboard.plan.supply.SupplyShop;

class DeliveryPlanTest {
    private final SupplyShop shop = new SupplyShop();

    @TempDir
    private Path folder;

    private BookReading read(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("plan.csv"), text);
        return BookFile.read(file, BookKind.DELIVERIES, Map.of(), shop.board());
    }

    @Test
    void theSuppliersPlanComesInWithTheSupplierOfThePart() throws Exception {
        BookReading plan = read("part;date;qty\nM6x20;2026-03-06;500\nCAST-1;2026-03-10;20\n");

        shop.does(Objects.requireNonNull(plan.wish()));

        assertThat(shop.board().books().all(PlannedDelivery.class))
                .containsExactly(
                        new PlannedDelivery("Bolz", "M6x20", SupplyShop.MONDAY.plusDays(4), 500),
                        new PlannedDelivery("Bolz", "CAST-1", SupplyShop.MONDAY.plusDays(8), 20));
    }

    @Test
    void aPartThatNobodyBringsKeepsTheWholePlanOut() throws Exception {
        BookReading plan = read("part,date,pieces\nM6x20,2026-03-06,500\nNUT,2026-03-06,5\nM6x20,2026-03-09,none\n");

        assertThat(plan.wish()).isNull();
        assertThat(Objects.requireNonNull(plan.unreadable()).problems())
                .extracting(problem -> problem.line() + " " + problem.column())
                .containsExactly("3 supplier", "4 pieces");
    }
}
