package pullboard.text;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.Movement;
import pullboard.board.Place;
import pullboard.board.Refusal;
import pullboard.board.ServiceClass;
import pullboard.board.Signal;
import pullboard.board.SpanLimit;
import pullboard.board.WipLimit;
import pullboard.control.Mending;
import pullboard.control.Trouble;

/// Sentences about the board: why something was refused and what to do, what is wrong with the store, what a place, a
/// signal, a kind of movement is called.
public final class Wording {
    /// More cards than these are not named one by one.
    private static final int NAMED = 3;

    private final Texts texts;
    private final SupplyWords supply;

    public Wording(Locale locale) {
        texts = Texts.of("board", locale);
        supply = new SupplyWords(locale);
    }

    public Texts texts() {
        return texts;
    }

    /// The words for loops, stock, orders and suppliers.
    public SupplyWords supply() {
        return supply;
    }

    /// Why the rules said no on `board`, which cards are in the way, and what to do.
    public Sentence refusal(Refusal refusal, Board board, Instant now) {
        String key = "refusal." + name(refusal);
        return switch (refusal) {
            case Refusal.StationFull r -> full(r, board, now);
            case Refusal.SpanFull r ->
                sentence(key, span(r.span(), board), r.holds(), r.span().amount(), cards(r.inTheWay()));
            case Refusal.StationStopped r -> stopped(r, board, now);
            case Refusal.CardBlocked r -> sentence(key, r.card(), r.block().reason());
            case Refusal.NoSuchCard r -> sentence(key, r.card());
            case Refusal.NoSuchStation _ -> sentence(key);
            case Refusal.CardExists r -> sentence(key, r.card(), place(r.place(), board));
            case Refusal.CardNotOpen r -> sentence(key, r.card(), place(r.place(), board));
            case Refusal.AlreadyThere r -> sentence(key, r.card(), place(r.place(), board));
            case Refusal.CardNotBlocked r -> sentence(key, r.card());
            case Refusal.NothingToPull r -> sentence(key, board.nameOf(r.station()));
            case Refusal.ReasonNeeded r ->
                sentence(key, texts.get("deed." + r.deed().name()));
            case Refusal.CountTooHigh r ->
                sentence(key, r.card(), r.pieces(), r.counted().total());
            case Refusal.BadQuantity r -> sentence(key, r.quantity());
            case Refusal.BadSplit r -> sentence(key, r.card(), r.pieces(), r.wanted(), r.pieces() - 1);
            case Refusal.BadName r -> sentence(key, r.name());
            case Refusal.NameReserved r -> sentence(key, r.name());
            case Refusal.NameTaken r -> sentence(key, r.name());
            case Refusal.StationNotEmpty r -> sentence(key, board.nameOf(r.station()), cards(r.cards()));
            case Refusal.BadLimit r -> sentence(key, r.amount());
            case Refusal.BadRaise r -> sentence(key + "." + r.fault().name(), board.nameOf(r.station()));
            case Refusal.NoRaise r -> sentence(key, board.nameOf(r.station()));
            case Refusal.StationNotStopped r -> sentence(key, board.nameOf(r.station()));
            case Refusal.NoSpanLimit r -> sentence(key, board.nameOf(r.first()), board.nameOf(r.last()));
            case Refusal.NothingToChange _ -> sentence(key);
            case Refusal.CannotRevert r -> sentence(key, String.valueOf(r.revision()));
            case Refusal.NothingToRevert _ -> sentence(key);
            case Refusal.AboutTickets r -> tickets(key, r, board, now);
            case Refusal.AboutSupply r -> supply.refusal(r, board, now);
            case Refusal.BadHistory r ->
                sentence(key + "." + r.fault().name(), String.valueOf(r.line()), r.column(), r.detail());
        };
    }

    private Sentence tickets(String key, Refusal.AboutTickets refusal, Board board, Instant now) {
        return switch (refusal) {
            case Refusal.CardLost r -> sentence(key, r.card(), moment(r.since(), board, now));
            case Refusal.CardNotLost r -> sentence(key, r.card());
            case Refusal.OldTicket r -> sentence(key, r.card(), r.issue(), r.current());
            case Refusal.DoubleScan r ->
                sentence(
                        key,
                        r.card(),
                        place(r.place(), board),
                        ago(r.last(), now),
                        r.minimum().toSeconds());
            case Refusal.FoundTwice r -> sentence(key, r.card());
            case Refusal.BadNotes r -> sentence(key, r.card());
            case Refusal.BadHandling r -> sentence(key, board.nameOf(r.station()));
            case Refusal.BadDocument r -> sentence(key, r.name());
        };
    }

    private static long ago(Instant then, Instant now) {
        return Math.max(0, Duration.between(then, now).toSeconds());
    }

    private Sentence stopped(Refusal.StationStopped refusal, Board board, Instant now) {
        String since = moment(refusal.stop().since(), board, now);
        return sentence(
                "refusal." + name(refusal),
                board.nameOf(refusal.station()),
                since,
                refusal.stop().reason());
    }

    /// What is wrong with the store, what is safe, and what to do.
    public Sentence trouble(Trouble trouble) {
        return sentence("trouble." + trouble.kind().name(), trouble.detail());
    }

    /// What was found wrong with the board's files, and what was done about it.
    public Sentence mending(Mending mending) {
        return sentence("mending." + mending.kind().name(), mending.facts().toArray());
    }

    /// `Turning`, `Turning (Ready)`, `Orders`, `Finished` ...
    public String place(Place place, Board board) {
        return switch (place) {
            case Place.End end -> texts.get("place." + end.name());
            case Place.At at -> texts.get("place." + at.lane().name(), board.nameOf(at.station()));
        };
    }

    public String signal(Signal.State state) {
        return texts.get("signal." + state.name());
    }

    public String kind(Movement.Kind kind) {
        return texts.get("kind." + kind.name());
    }

    public String service(ServiceClass service) {
        return texts.get("service." + service.name());
    }

    public String deed(Refusal.Deed deed) {
        return texts.get("deed." + deed.name());
    }

    /// A limit with its unit: `4 cards`, `200 pieces`.
    public String limit(WipLimit limit) {
        return texts.get("limit." + limit.unit().name(), limit.amount());
    }

    private Sentence full(Refusal.StationFull r, Board board, Instant now) {
        String station = board.nameOf(r.station());
        String what = r.limit().unit() == WipLimit.Unit.CARDS
                ? texts.get(
                        "refusal.StationFull.what",
                        station,
                        r.holds(),
                        r.limit().amount())
                : texts.get(
                        "refusal.StationFull.pieces.what",
                        station,
                        r.holds(),
                        r.limit().amount(),
                        r.wanted() - r.holds());
        if (r.inTheWay().isEmpty()) {
            return new Sentence(what, texts.get("refusal.StationFull.alone"));
        }
        return new Sentence(what, leaves(r.inTheWay().getFirst(), r.clears(), board, now));
    }

    private String leaves(CardId first, @Nullable Instant clears, Board board, Instant now) {
        return clears == null
                ? texts.get("refusal.StationFull.wayOut", first)
                : texts.get("refusal.StationFull.wayOut.likely", first, moment(clears, board, now));
    }

    private String span(SpanLimit span, Board board) {
        return texts.get("span", board.nameOf(span.first()), board.nameOf(span.last()));
    }

    private Sentence sentence(String key, Object... arguments) {
        return new Sentence(texts.get(key + ".what", arguments), texts.get(key + ".wayOut", arguments));
    }

    private String moment(Instant instant, Board board, Instant now) {
        return new Dates(texts.locale(), board.shop().zone()).moment(instant, now);
    }

    private String cards(Collection<CardId> cards) {
        String named = cards.stream().limit(NAMED).map(CardId::number).collect(Collectors.joining(", "));
        return cards.size() <= NAMED ? named : texts.get("cards.more", named, cards.size() - NAMED);
    }

    private static String name(Refusal refusal) {
        return refusal.getClass().getSimpleName();
    }
}
