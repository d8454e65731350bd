package pullboard.view.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pullboard.flow.Filter;

class ExportDraftTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant MONDAY = Instant.parse("2026-11-23T07:00:00Z");

    @Test
    void theLastDayIsInThePeriod() {
        assertThat(read("1.11.", "22.11.", " Shaft ").filter())
                .isEqualTo(new Filter(
                        Instant.parse("2026-10-31T23:00:00Z"), Instant.parse("2026-11-22T23:00:00Z"), "Shaft"));
    }

    @Test
    void emptyFieldsSetNoBound() {
        assertThat(read("", " ", "").filter()).isEqualTo(Filter.ALL);
    }

    @Test
    void wrongDaysAreSaidApart() {
        assertThat(read("soon", "", "").fromFault()).isNotNull();
        assertThat(read("", "soon", "").untilFault()).isNotNull();
        assertThat(read("22.11.", "1.11.", "").untilFault()).isEqualTo("This day lies before the first one.");
        assertThat(read("22.11.", "1.11.", "").filter()).isNull();
    }

    private static ExportDraft.Read read(String from, String until, String part) {
        return new ExportDraft(from, until, part).read(MONDAY, BERLIN, Locale.ENGLISH);
    }
}
