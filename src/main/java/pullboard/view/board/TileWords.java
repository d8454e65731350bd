package pullboard.view.board;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Pace;
import pullboard.board.Place;
import pullboard.board.StationId;
import pullboard.text.Dates;
import pullboard.text.Texts;
import pullboard.view.kit.Marks;

/// Says what stands on a tile; asked only for tiles that can be seen.
final class TileWords {
    private static final double SLOW = 0.5;
    private static final double OLD = 0.85;

    private final Shown shown;
    private final Odds odds;
    private final LineWords line;
    private final Texts texts;
    private final Dates dates;
    private final NumberFormat numbers;
    private final Map<StationId, Bands> bands = new HashMap<>();

    /// The ages at which a card at a station counts as slow and as old; null: nobody knows yet.
    private record Bands(@Nullable Duration slow, @Nullable Duration old) {}

    TileWords(Shown shown, Odds odds, Texts texts, Dates dates, NumberFormat numbers) {
        this.shown = shown;
        this.odds = odds;
        line = new LineWords(shown.board(), shown.now(), texts, dates);
        this.texts = texts;
        this.dates = dates;
        this.numbers = numbers;
    }

    TileView of(CardId id) {
        Card card = Objects.requireNonNull(shown.board().card(id));
        LocalDate due = card.facts().due();
        boolean late = due != null && card.isOpen() && due.isBefore(shown.today());
        Duration age = age(card);
        String dueText = due == null ? "" : dates.day(due, shown.today());
        return new TileView(
                id.number(),
                numbers.format(card.pieces()),
                line.of(card),
                card.isHeldUp(),
                late ? "! " + dueText : dueText,
                late,
                card.isOpen() ? dates.duration(age) : dates.moment(ended(card), shown.now()),
                card.isOpen() ? band(card, age) : Marks.Age.YOUNG,
                card.facts().service(),
                odds(card),
                card.isOpen(),
                shown.named().contains(id));
    }

    private TileOdds odds(Card card) {
        Odds.Likely likely = odds.of(card);
        if (likely == null) {
            return TileOdds.NONE;
        }
        if (likely.onTime().isPresent()) {
            int percent = likely.percent();
            return new TileOdds(
                    texts.get("tile.odds", percent),
                    texts.get("tile.odds.said", percent),
                    Marks.Chance.of(likely.onTime().getAsDouble()));
        }
        Instant finish = likely.finish();
        if (finish == null) {
            return TileOdds.NONE;
        }
        String when = when(finish);
        return new TileOdds(texts.get("tile.finish", when), texts.get("tile.finish.said", when), null);
    }

    /// A time today, else a day; what is finished by midnight is finished on the day before it.
    private String when(Instant finish) {
        ZoneId zone = shown.board().shop().zone();
        return LocalDate.ofInstant(finish, zone).equals(shown.today())
                ? dates.moment(finish, shown.now())
                : dates.day(LocalDate.ofInstant(finish.minusNanos(1), zone), shown.today());
    }

    private Duration age(Card card) {
        Instant from = card.station() == null || card.started() == null ? card.since() : card.started();
        return Duration.between(from, shown.now());
    }

    private Marks.Age band(Card card, Duration age) {
        StationId station = card.station();
        if (station == null) {
            return Marks.Age.YOUNG;
        }
        Bands known = bands.computeIfAbsent(station, id -> {
            Pace pace = shown.board().pace(id);
            return new Bands(pace.age(SLOW), pace.age(OLD));
        });
        if (known.old != null && age.compareTo(known.old) > 0) {
            return Marks.Age.OLD;
        }
        return known.slow != null && age.compareTo(known.slow) > 0 ? Marks.Age.SLOW : Marks.Age.YOUNG;
    }

    private static Instant ended(Card card) {
        return card.place() == Place.End.FINISHED && card.finished() != null ? card.finished() : card.since();
    }
}
