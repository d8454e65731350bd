package pullboard.sample.assembly;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import pullboard.board.Board;

/// The sample plant with a past and some days more that somebody else is to carry out.
///
/// @param past what lies behind
/// @param days what is decided in the days that follow, in its order
/// @param end the board that it all gives
public record PlantWeeks(List<Told> past, List<Told> days, Board end) {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /// The half year, and so many days more.
    public static PlantWeeks afterHalfAYear(Instant now, int days) {
        return lived(new AssemblyPlant(Locale.ENGLISH, now, BERLIN).lived(Board.EMPTY), now, days);
    }

    /// A plant that began so many days ago, and as many days more as are wanted.
    public static PlantWeeks afterDays(Instant now, int before, int days) {
        Life life = new Life(new Words(Locale.ENGLISH), Board.EMPTY, now.minus(Duration.ofDays(before)), BERLIN);
        life.live(now, false);
        return lived(life, now, days);
    }

    private static PlantWeeks lived(Life life, Instant now, int days) {
        List<Told> past = List.copyOf(life.story().told());
        life.live(now.plus(Duration.ofDays(days)), false);
        List<Told> all = life.story().told();
        return new PlantWeeks(
                past,
                List.copyOf(all.subList(past.size(), all.size())),
                life.story().board());
    }
}
