package pullboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A shop to play through in a test: one board, one clock, and the words of the floor.
public final class ShopFloor {
    public static final Instant MORNING = Instant.parse("2026-03-02T06:00:00Z");

    private final List<Entry> ledger = new ArrayList<>();
    private Board board = Board.EMPTY;
    private Instant now = MORNING;

    /// A shop with these stations, each `name:limit` or `name` for none.
    public static ShopFloor with(String... stations) {
        ShopFloor shop = new ShopFloor();
        for (String station : stations) {
            String[] parts = station.split(":");
            WipLimit limit = parts.length == 1 ? null : WipLimit.cards(Integer.parseInt(parts[1]));
            shop.does(Command.AddStation.last(parts[0], limit));
        }
        return shop;
    }

    public Board board() {
        return board;
    }

    public Instant now() {
        return now;
    }

    public List<Entry> ledger() {
        return List.copyOf(ledger);
    }

    public ShopFloor waits(Duration time) {
        now = now.plus(time);
        return this;
    }

    public ShopFloor clockReads(Instant instant) {
        now = instant;
        return this;
    }

    public Decision tries(Command command) {
        Decision decision = Rules.decide(board, command, "Ann", now);
        if (decision instanceof Decision.Allowed allowed) {
            ledger.add(allowed.entry());
            board = allowed.after();
        }
        return decision;
    }

    /// Does what must be allowed.
    public Decision.Allowed does(Command command) {
        Decision decision = tries(command);
        assertThat(decision).as("%s", command).isInstanceOf(Decision.Allowed.class);
        return (Decision.Allowed) decision;
    }

    /// Tries what must be refused, and why; the board stays as it is.
    public <R extends Refusal> R isRefused(Command command, Class<R> why) {
        Board before = board;
        Decision decision = tries(command);
        assertThat(decision).as("%s", command).isInstanceOf(Decision.Refused.class);
        Refusal refusal = ((Decision.Refused) decision).why();
        assertThat(refusal).isInstanceOf(why);
        assertThat(board).isSameAs(before);
        return why.cast(refusal);
    }

    /// Releases cards of 10 pieces to Orders.
    public ShopFloor releases(String... cards) {
        for (String card : cards) {
            does(new Command.AddCard(new CardId(card), new CardFacts("Shaft", 10)));
        }
        return this;
    }

    public Decision.Allowed moves(String card, String place) {
        return does(new Command.MoveCard(new CardId(card), place(place)));
    }

    public Decision.Allowed moves(String card, String place, String reason) {
        return does(new Command.MoveCard(new CardId(card), place(place), Pieces.NOT_COUNTED, reason));
    }

    public ShopFloor pulls(String station) {
        does(new Command.PullInto(id(station)));
        return this;
    }

    public Decision undoes() {
        return tries(new Command.Revert(ledger.getLast()));
    }

    public StationId id(String station) {
        return Objects.requireNonNull(board.stationNamed(station), station).id();
    }

    public Station station(String name) {
        return Objects.requireNonNull(board.stationNamed(name), name);
    }

    public Card card(String number) {
        return Objects.requireNonNull(board.card(new CardId(number)), number);
    }

    public Signal signal(String station) {
        return Objects.requireNonNull(Signals.of(board, now).get(id(station)));
    }

    /// `Orders`, `Finished`, `Turning` or `Turning ready`.
    public Place place(String name) {
        return switch (name) {
            case "Orders" -> Place.End.ORDERS;
            case "Finished" -> Place.End.FINISHED;
            default ->
                name.endsWith(" ready")
                        ? Place.ready(id(name.substring(0, name.length() - 6)))
                        : Place.working(id(name));
        };
    }
}
