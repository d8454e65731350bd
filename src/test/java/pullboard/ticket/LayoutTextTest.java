package pullboard.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTextTest {
    private static final String GOOD = """
            # for the oven
            name: Heat treat
            paper: 62 x 40.5 mm
            sheet: 1 x 1

            shows: quantity, due qr
            """;

    @Test
    void everyLayoutComesBackAsItWasWritten() throws BadLayout {
        for (TicketLayout layout : TicketLayout.BUILT_IN) {
            TicketLayout read = LayoutText.read(LayoutText.write(layout));
            assertThat(read.fields()).isEqualTo(layout.fields());
            assertThat(read.perPage()).isEqualTo(layout.perPage());
            assertThat(read.paper().width()).isEqualTo(layout.paper().width());
            assertThat(read.paper().height()).isEqualTo(layout.paper().height());
            assertThat(LayoutText.write(read)).isEqualTo(LayoutText.write(layout));
        }
    }

    @Test
    void aLayoutIsReadAsPeopleWriteIt() throws BadLayout {
        TicketLayout layout = LayoutText.read("\ufeff" + GOOD.replace("\n", "\r\n"));
        assertThat(layout.name()).isEqualTo("Heat treat");
        assertThat(layout.paper().height()).isEqualTo(40.5);
        assertThat(layout.fields()).containsExactlyInAnyOrder(TicketField.QUANTITY, TicketField.DUE, TicketField.QR);
        assertThat(LayoutText.read(LayoutText.write(layout))).isEqualTo(layout);
    }

    @ParameterizedTest
    @CsvSource({
        "name: Heat treat, name: a/b, NAME, 2",
        "name: Heat treat, titel: x, LINE, 2",
        "name: Heat treat, '', MISSING, 0",
        "62 x 40.5 mm, B5, PAPER, 3",
        "62 x 40.5 mm, 10 x 40 mm, PAPER_SIZE, 3",
        "sheet: 1 x 1, sheet: many, SHEET, 4",
        "sheet: 1 x 1, sheet: 3 x 1, TOO_MANY, 4",
        "'# for the oven', sheet: 1 x 1, TWICE, 4",
        "due qr, due colour, FIELD, 6",
    })
    void aBadLayoutNamesLineAndWayOut(String good, String bad, BadLayout.Kind kind, int line) {
        BadLayout why = catchThrowableOfType(BadLayout.class, () -> LayoutText.read(GOOD.replace(good, bad)));
        assertThat(why).isNotNull();
        assertThat(why.kind()).isEqualTo(kind);
        assertThat(why.line()).isEqualTo(line);
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            assertThat(why.sentence(language).what()).isNotBlank().doesNotContain("{");
            assertThat(why.sentence(language).wayOut()).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void somethingElseIsNoLayout() {
        assertThatThrownBy(() -> LayoutText.read("%PDF-1.7\n")).isInstanceOf(BadLayout.class);
        assertThatThrownBy(() -> LayoutText.read("")).isInstanceOf(BadLayout.class);
    }
}
