package pullboard.view.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RaiseEndTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    /// A Monday, half past ten at night in Berlin.
    private static final Instant NOW = Instant.parse("2026-11-23T21:30:00Z");

    @Test
    void presetsEndInTheShopsOwnZone() {
        assertThat(RaiseEnd.HOUR.at("", NOW, BERLIN, Locale.ENGLISH)).isEqualTo("2026-11-23T22:30:00Z");
        assertThat(RaiseEnd.TODAY.at("", NOW, BERLIN, Locale.ENGLISH)).isEqualTo("2026-11-23T23:00:00Z");
        assertThat(RaiseEnd.TOMORROW.at("", NOW, BERLIN, Locale.ENGLISH)).isEqualTo("2026-11-24T23:00:00Z");
    }

    @Test
    void aDayAloneMeansItsEnd() {
        assertThat(RaiseEnd.DATE.at("Fri", NOW, BERLIN, Locale.ENGLISH)).isEqualTo("2026-11-27T23:00:00Z");
        assertThat(RaiseEnd.DATE.at("27.11.", NOW, BERLIN, Locale.GERMAN)).isEqualTo("2026-11-27T23:00:00Z");
    }

    @Test
    void aDayMayHaveATime() {
        assertThat(RaiseEnd.DATE.at("Fri 16:00", NOW, BERLIN, Locale.ENGLISH)).isEqualTo("2026-11-27T15:00:00Z");
        assertThat(RaiseEnd.DATE.at("23:15", NOW, BERLIN, Locale.ENGLISH)).isEqualTo("2026-11-23T22:15:00Z");
    }

    @Test
    void whatIsNoDayIsNotGuessed() {
        assertThat(RaiseEnd.DATE.at("soon", NOW, BERLIN, Locale.ENGLISH)).isNull();
        assertThat(RaiseEnd.DATE.at("", NOW, BERLIN, Locale.ENGLISH)).isNull();
    }
}
