package pullboard.flow;

import java.time.Instant;
import java.time.ZoneOffset;
import pullboard.board.CardId;
import pullboard.board.Movement;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.StationId;

/// Movements told one after another, times in minutes after a Monday's midnight.
final class Story {
    static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");

    final MovementLog log = new MovementLog();
    private final java.util.Map<String, Place> places = new java.util.HashMap<>();
    private long number;

    static Instant minute(double minutes) {
        return MONDAY.plusMillis(Math.round(minutes * 60_000));
    }

    /// Where: `Orders`, `Finished`, `Cancelled`, a station's number, or `1r` for its Ready lane.
    Story moves(double minute, String card, String to) {
        return moves(minute, card, to, Movement.Kind.MOVE, Pieces.NOT_COUNTED);
    }

    Story moves(double minute, String card, String to, Movement.Kind kind, Pieces result) {
        return moves(minute, card, places.getOrDefault(card, Place.End.OUTSIDE), place(to), kind, result);
    }

    Story cameFrom(double minute, String card, String from, String to) {
        return moves(minute, card, place(from), place(to), Movement.Kind.MOVE, Pieces.NOT_COUNTED);
    }

    private Story moves(double minute, String card, Place from, Place to, Movement.Kind kind, Pieces result) {
        places.put(card, to);
        log.read(new Movement(
                ++number, new CardId(card), "Shaft", 10, kind, minute(minute), from, to, result, "Ann", ""));
        return this;
    }

    Figures figures() {
        return figures(Filter.ALL);
    }

    Figures figures(Filter filter) {
        return Figures.of(log, filter, Percentile.NEAREST_RANK, ZoneOffset.UTC);
    }

    StationFigures station(int number) {
        return figures().stations().stream()
                .filter(station -> station.station().value() == number)
                .findFirst()
                .orElseThrow();
    }

    FinishedCard card(String number) {
        return figures().finishedCards().stream()
                .filter(card -> card.card().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    static Place place(String name) {
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
