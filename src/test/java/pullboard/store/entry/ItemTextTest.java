package pullboard.store.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pullboard.board.supply.CheckPlan;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Item;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Purchase;
import pullboard.board.supply.Supplier;

class ItemTextTest {
    @Test
    void aPersonCanReadWhatTheLedgerSaysOfALoop() {
        Loop loop = new Loop(
                "GEARS",
                Loop.Kind.SIGNAL,
                "GEAR-20",
                "",
                "Cell \"3\"",
                20,
                6,
                3,
                List.of(1, 4),
                Duration.ofMinutes(510),
                true,
                List.of(Loop.Step.IN_USE));
        assertThat(ItemText.word(CustomerOrder.class)).isEqualTo("customer-order");
        assertThat(ItemText.write(loop, new JsonWriter()))
                .isEqualTo("{\"name\":\"GEARS\",\"kind\":\"signal\",\"part\":\"GEAR-20\",\"from\":\"\","
                        + "\"to\":\"Cell \\\"3\\\"\",\"container\":20,\"cards\":6,\"batch\":3,\"route\":[1,4],"
                        + "\"lead\":\"PT8H30M\",\"levelled\":true,\"tells\":[\"in-use\"]}");
    }

    @Test
    void whatAnOlderVersionDidNotKnowHasItsDefault() throws EntryUnreadable {
        assertThat(ItemText.read(Part.class, "{\"number\":\"G\"}"))
                .isEqualTo(new Part("G", "", "", "", BigDecimal.ZERO, 0, false, "", 0, List.of()));
        assertThat(ItemText.read(Loop.class, "{}"))
                .isEqualTo(new Loop(
                        "", Loop.Kind.PRODUCTION, "", "", "", 0, 0, 0, List.of(), Duration.ZERO, false, List.of()));
        assertThat(ItemText.read(Purchase.class, "{\"number\":\"P-1\",\"lines\":[{\"kanban\":\"K-01\"}]}"))
                .isEqualTo(new Purchase(
                        "P-1",
                        "",
                        LocalDate.EPOCH,
                        Instant.EPOCH,
                        null,
                        false,
                        List.of(new Purchase.Line("K-01", "", 0, 0, 0, null)),
                        null));
    }

    @Test
    void moneyKeepsItsDecimalPlaces() throws EntryUnreadable {
        for (String cost : new String[] {"0", "0.00", "12.50", "1E+3", "0E-12"}) {
            Part part = ItemText.read(Part.class, "{\"cost\":" + cost + "}");
            assertThat(part).extracting(Part::cost).isEqualTo(new BigDecimal(cost));
            assertThat(ItemText.write(part, new JsonWriter())).contains("\"cost\":" + cost + ",");
        }
    }

    @Test
    void whatANewerVersionSaysOfAnItemIsCalledNewer() {
        newer(Part.class, "{\"number\":\"G\",\"colour\":\"red\"}");
        newer(CheckPlan.class, "{\"points\":[{\"name\":\"Width\",\"camera\":2}]}");
        newer(Loop.class, "{\"kind\":\"telepathy\"}");
        newer(Supplier.class, "{\"deliveryDays\":[\"monday\",\"someday\"]}");
        newer(Part.class, "{\"number\":\"a\\/b\"}");
        assertThatThrownBy(() -> ItemText.kind("robot"))
                .isInstanceOfSatisfying(
                        EntryUnreadable.class, e -> assertThat(e.newer()).isTrue());
    }

    @Test
    void whatIsNoItemIsCalledBroken() {
        for (String text : new String[] {
            "{",
            "}",
            "[]",
            "null",
            "{}{}",
            "{} ",
            "{,}",
            "{\"number\"}",
            "{\"number\":}",
            "{\"number\":null}",
            "{\"number\":7}",
            "{\"number\":\"G}",
            "{\"number\":\"\\",
            "{\"number\":\"\\u12\"}",
            "{\"number\":\"G\",}",
            "{\"number\":\"G\"\"unit\":\"pcs\"}",
            "{\"number\":\"G\",\"number\":\"G\"}",
            "{\"bought\":yes}",
            "{\"work\":[1]}",
            "{\"work\":[{},]}",
            "{\"work\":[{}"
        }) {
            broken(text);
        }
    }

    private static void broken(String text) {
        assertThatThrownBy(() -> ItemText.read(Part.class, text))
                .as(text)
                .isInstanceOfSatisfying(
                        EntryUnreadable.class, e -> assertThat(e.newer()).isFalse());
    }

    private static void newer(Class<? extends Item> kind, String text) {
        assertThatThrownBy(() -> ItemText.read(kind, text))
                .as(text)
                .isInstanceOfSatisfying(
                        EntryUnreadable.class, e -> assertThat(e.newer()).isTrue());
    }
}
