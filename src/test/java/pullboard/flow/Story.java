package pullboard.flow;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullboard.board.Block;
import pullboard.board.CardId;
import pullboard.board.Change;
import pullboard.board.Entry;
import pullboard.board.Movement;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.StationId;

/// Movements told one after another, times in minutes after a Monday's midnight.
public final class Story {
    public static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");

    public final MovementLog log = new MovementLog();
    public final List<Movement> told = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private String part = "Shaft";
    private String why = "";
    private long number;

    public static Instant minute(double minutes) {
        return MONDAY.plusMillis(Math.round(minutes * 60_000));
    }

    /// Where: `Orders`, `Finished`, `Cancelled`, a station's number, or `1r` for its Ready lane.
    public Story moves(double minute, String card, String to) {
        return moves(minute, card, to, Movement.Kind.MOVE, Pieces.NOT_COUNTED);
    }

    public Story moves(double minute, String card, String to, Movement.Kind kind, Pieces result) {
        return moves(minute, card, places.getOrDefault(card, Place.End.OUTSIDE), place(to), kind, result);
    }

    public Story cameFrom(double minute, String card, String from, String to) {
        return moves(minute, card, place(from), place(to), Movement.Kind.MOVE, Pieces.NOT_COUNTED);
    }

    private Story moves(double minute, String card, Place from, Place to, Movement.Kind kind, Pieces result) {
        places.put(card, to);
        told.add(
                new Movement(++number, new CardId(card), part, 10, kind, minute(minute), from, to, result, "Ann", why));
        log.read(told.getLast());
        return this;
    }

    /// The movements told from here on have that reason.
    public Story because(String reason) {
        why = reason;
        return this;
    }

    /// The cards told of from here on are of that part.
    public Story of(String other) {
        part = other;
        return this;
    }

    public Story blocks(double minute, String card, String reason) {
        return changes(minute, card, new Block(reason, minute(minute)));
    }

    public Story frees(double minute, String card) {
        return changes(minute, card, null);
    }

    private Story changes(double minute, String card, @Nullable Block block) {
        Change change = new Change.BlockChanged(new CardId(card), null, block);
        log.read(new Entry(1, minute(minute), "Ann", Entry.Nature.ACTION, 0, List.of(change)));
        return this;
    }

    public Replay replay() {
        return replay(Filter.ALL);
    }

    public Replay replay(Filter filter) {
        return Replay.of(Past.of(log), filter);
    }

    public Figures figures() {
        return figures(Filter.ALL);
    }

    public Figures figures(Filter filter) {
        return Figures.of(log, filter, Percentile.NEAREST_RANK, ZoneOffset.UTC);
    }

    public StationFigures station(int number) {
        return figures().stations().stream()
                .filter(station -> station.station().value() == number)
                .findFirst()
                .orElseThrow();
    }

    public FinishedCard card(String number) {
        return figures().finishedCards().stream()
                .filter(card -> card.card().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    public static Place place(String name) {
        return switch (name) {
            case "Outside" -> Place.End.OUTSIDE;
            case "Orders" -> Place.End.ORDERS;
            case "Finished" -> Place.End.FINISHED;
            case "Cancelled" -> Place.End.CANCELLED;
            default ->
                name.endsWith("r")
                        ? Place.ready(new StationId(Integer.parseInt(name.substring(0, name.length() - 1))))
                        : Place.working(new StationId(Integer.parseInt(name)));
        };
    }
}
