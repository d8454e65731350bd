package pullboard.view.board;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.Opening;
import pullboard.board.Place;
import pullboard.board.Refusal;
import pullboard.text.Dates;
import pullboard.text.Texts;
import pullboard.text.Wording;

/// What columns, lanes and tiles look at when they draw themselves: the board shown, where the cursor is, what is
/// being
/// carried and where it may go. Changed only on the JavaFX thread.
final class BoardState {
    private final Texts texts;
    private final Wording wording;
    private final Map<Place, Double> scrolled = new HashMap<>();
    private Shown shown;
    private TileWords words;
    private Metrics metrics;
    private Odds odds = Odds.NONE;
    private Map<Place, Opening> openings = Map.of();
    private @Nullable CardId carried;
    private @Nullable Place target;
    private @Nullable Place cursorLane;
    private @Nullable CardId cursorCard;

    BoardState(Shown shown, Texts texts, Wording wording, Metrics metrics) {
        this.shown = shown;
        this.texts = texts;
        this.wording = wording;
        this.metrics = metrics;
        this.words = words(shown);
    }

    Shown shown() {
        return shown;
    }

    Board board() {
        return shown.board();
    }

    void show(Shown next) {
        shown = next;
        words = words(next);
    }

    TileWords words() {
        return words;
    }

    Odds odds() {
        return odds;
    }

    void odds(Odds next) {
        odds = next;
        words = words(shown);
    }

    Texts texts() {
        return texts;
    }

    Wording wording() {
        return wording;
    }

    Dates dates() {
        return new Dates(texts.locale(), board().shop().zone());
    }

    Metrics metrics() {
        return metrics;
    }

    void metrics(Metrics other) {
        metrics = other;
    }

    /// How far a lane is scrolled, in pixels.
    double scrolled(Place place) {
        return scrolled.getOrDefault(place, 0.0);
    }

    void scrolled(Place place, double offset) {
        scrolled.put(place, offset);
    }

    /// Begins to carry a card; the rules are asked once, here is their answer.
    void carry(CardId card, Map<Place, Opening> where) {
        carried = card;
        openings = where;
        target = null;
    }

    void putDown() {
        carried = null;
        openings = Map.of();
        target = null;
    }

    @Nullable
    CardId carried() {
        return carried;
    }

    /// Where the carried card is held over now.
    @Nullable
    Place target() {
        return target;
    }

    void target(@Nullable Place place) {
        target = place;
    }

    /// What the rules say of a place to the carried card; null: nothing is carried, or it stands there.
    @Nullable
    Opening opening(Place place) {
        Opening opening = openings.get(place);
        return opening instanceof Opening.Closed(Refusal.AlreadyThere _) ? null : opening;
    }

    /// Where the keyboard is: a lane, and a card in it (null: its column's header, or an empty lane).
    @Nullable
    Place cursorLane() {
        return cursorLane;
    }

    @Nullable
    CardId cursorCard() {
        return cursorCard;
    }

    void cursor(@Nullable Place lane, @Nullable CardId card) {
        cursorLane = lane;
        cursorCard = card;
    }

    /// How long something took, in words.
    String duration(Duration duration) {
        return dates().duration(duration);
    }

    private TileWords words(Shown next) {
        Dates dates = new Dates(texts.locale(), next.board().shop().zone());
        return new TileWords(next, odds, texts, dates, NumberFormat.getIntegerInstance(texts.locale()));
    }
}
