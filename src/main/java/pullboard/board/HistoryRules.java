package pullboard.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Recorded history from a file: it may lie in the past, each card's movements must follow each other, and stations
/// that the board does not know are created in the order of the typical flow, without a limit.
final class HistoryRules {
    private final Ask ask;
    private final Map<String, StationId> stations = new HashMap<>();
    private final Map<CardId, Trace> traces = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    /// Where a card is while its history is read.
    private record Trace(Place place, Instant at, CardFacts facts, boolean known) {}

    HistoryRules(Ask ask) {
        this.ask = ask;
    }

    List<Change> plan(List<HistoryRow> rows) throws No {
        ask.board().stations().forEach(station -> stations.put(station.name(), station.id()));
        addStations(rows);
        for (HistoryRow row : rows) {
            record(row);
        }
        return changes;
    }

    private void addStations(List<HistoryRow> rows) throws No {
        Set<String> unknown = new LinkedHashSet<>();
        for (HistoryRow row : rows) {
            if (row.from() != null && end(row.from()) == null) {
                note(unknown, row, "from_station", row.from());
            }
            if (end(row.to()) == null) {
                note(unknown, row, "to_station", row.to());
            }
        }
        int next = ask.board().lastStation();
        int position = ask.board().stations().size();
        for (String name : TypicalFlow.order(rows, unknown)) {
            StationId id = new StationId(++next);
            stations.put(name, id);
            changes.add(new Change.StationAdded(new Station(id, name, null, null, null), position++));
        }
    }

    private void note(Set<String> unknown, HistoryRow row, String column, String name) throws No {
        if (!Name.isValid(name, Name.LONGEST)) {
            throw bad(row, column, Refusal.HistoryFault.BAD_NAME, name);
        }
        if (!stations.containsKey(name)) {
            unknown.add(name);
        }
    }

    private void record(HistoryRow row) throws No {
        Trace trace = trace(row);
        checkTime(row, trace);
        Place from = from(row, trace);
        Place to = place(row.to(), row.toLane());
        CardFacts facts = facts(row, trace);
        if (!trace.known()) {
            changes.add(new Change.CardAdded(row.card(), facts));
        } else if (!facts.equals(trace.facts())) {
            changes.add(new Change.CardChanged(row.card(), trace.facts(), facts));
        }
        changes.add(new Change.CardMoved(
                row.card(), from, to, kind(row, from, to), row.at(), row.result(), row.operator(), row.reason()));
        traces.put(row.card(), new Trace(to, row.at(), facts, true));
    }

    private Trace trace(HistoryRow row) {
        Trace trace = traces.get(row.card());
        if (trace != null) {
            return trace;
        }
        Card card = ask.board().card(row.card());
        return card == null
                ? new Trace(Place.End.OUTSIDE, Instant.MIN, new CardFacts("", 1), false)
                : new Trace(card.place(), card.since(), card.facts(), true);
    }

    private void checkTime(HistoryRow row, Trace trace) throws No {
        if (row.at().isAfter(ask.now())) {
            throw bad(row, "moved_at", Refusal.HistoryFault.IN_FUTURE, row.at().toString());
        }
        if (row.at().isBefore(trace.at())) {
            boolean onBoard = !traces.containsKey(row.card());
            Refusal.HistoryFault fault =
                    onBoard ? Refusal.HistoryFault.CARD_ON_BOARD : Refusal.HistoryFault.BACK_IN_TIME;
            throw bad(
                    row,
                    onBoard ? "card" : "moved_at",
                    fault,
                    onBoard ? row.card().number() : trace.at().toString());
        }
    }

    private Place from(HistoryRow row, Trace trace) throws No {
        String from = row.from();
        if (from == null) {
            return trace.place();
        }
        if (from.isEmpty()) {
            if (trace.known() && trace.place() != Place.End.OUTSIDE) {
                boolean before = !traces.containsKey(row.card());
                Refusal.HistoryFault fault =
                        before ? Refusal.HistoryFault.CARD_ON_BOARD : Refusal.HistoryFault.ENTERS_TWICE;
                throw bad(
                        row, before ? "card" : "from_station", fault, row.card().number());
            }
            return Place.End.OUTSIDE;
        }
        if (!trace.known()) {
            return place(from, row.fromLane());
        }
        Place stands = trace.place();
        Lane lane = row.fromLane() == null && stands instanceof Place.At at ? at.lane() : row.fromLane();
        if (!place(from, lane).equals(stands)) {
            throw bad(row, "from_station", Refusal.HistoryFault.NOT_THERE, nameOf(stands));
        }
        return stands;
    }

    private Place place(String name, @Nullable Lane lane) {
        Place.End end = end(name);
        if (end != null) {
            return end;
        }
        StationId station = Objects.requireNonNull(stations.get(name), "every station was noted before");
        return new Place.At(station, lane == null ? Lane.WORKING : lane);
    }

    private static CardFacts facts(HistoryRow row, Trace trace) throws No {
        CardFacts facts = trace.facts();
        if (row.part() != null && !row.part().equals(facts.part())) {
            if (!row.part().isEmpty() && !Name.isValid(row.part(), Name.LONGEST)) {
                throw bad(row, "part", Refusal.HistoryFault.BAD_NAME, row.part());
            }
            facts = facts.withPart(row.part());
        }
        if (row.quantity() != null && row.quantity() != facts.quantity()) {
            if (row.quantity() < 1 || row.quantity() > CardRules.MOST_PIECES) {
                throw bad(
                        row,
                        "quantity",
                        Refusal.HistoryFault.BAD_QUANTITY,
                        row.quantity().toString());
            }
            facts = facts.withQuantity(row.quantity());
        }
        return facts;
    }

    private static Movement.Kind kind(HistoryRow row, Place from, Place to) {
        if (row.kind() != null) {
            return row.kind();
        }
        if (from == Place.End.OUTSIDE) {
            return Movement.Kind.ENTER;
        }
        return switch (to) {
            case Place.End end when end == Place.End.FINISHED -> Movement.Kind.FINISH;
            case Place.End end when end == Place.End.CANCELLED -> Movement.Kind.CANCEL;
            case Place.End _ -> Movement.Kind.RETURN;
            case Place.At at -> {
                boolean stays =
                        from instanceof Place.At there && there.station().equals(at.station());
                yield from instanceof Place.End
                        ? Movement.Kind.MOVE
                        : !stays
                                ? Movement.Kind.MOVE
                                : at.lane() == Lane.READY ? Movement.Kind.READY : Movement.Kind.REWORK;
            }
        };
    }

    /// The end of the board that a file means by this name, or null for a station.
    static Place.@Nullable End end(String name) {
        if (name.isEmpty()) {
            return Place.End.OUTSIDE;
        }
        if (name.equalsIgnoreCase(HistoryRow.ORDERS)) {
            return Place.End.ORDERS;
        }
        if (name.equalsIgnoreCase(HistoryRow.FINISHED) || name.equalsIgnoreCase(HistoryRow.DONE)) {
            return Place.End.FINISHED;
        }
        return name.equalsIgnoreCase(HistoryRow.CANCELLED) ? Place.End.CANCELLED : null;
    }

    private String nameOf(Place place) {
        return switch (place) {
            case Place.End end -> end.name();
            case Place.At at ->
                stations.entrySet().stream()
                                .filter(entry -> entry.getValue().equals(at.station()))
                                .map(Map.Entry::getKey)
                                .findFirst()
                                .orElse("")
                        + " " + at.lane();
        };
    }

    private static No bad(HistoryRow row, String column, Refusal.HistoryFault fault, String detail) {
        return new No(new Refusal.BadHistory(row.line(), column, fault, detail));
    }
}
