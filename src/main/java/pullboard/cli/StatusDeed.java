package pullboard.cli;

import java.util.List;
import java.util.Map;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Place;
import pullboard.board.Signal;
import pullboard.board.Signals;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.board.WipLimit;
import pullboard.report.StatusFile;

/// `status`: what stands where, and what to pull next.
final class StatusDeed {
    private StatusDeed() {}

    static void run(Invocation invocation, Desk desk) {
        if (invocation.has("json")) {
            StatusFile.write(desk.out(), desk.board(), desk.now());
        } else {
            table(desk).lines().forEach(desk::say);
        }
    }

    private static List<String> numbers(Board board, Place place) {
        return board.cardsAt(place).stream().map(Card::id).map(CardId::number).toList();
    }

    private static Table table(Desk desk) {
        Board board = desk.board();
        Speech speech = desk.speech();
        String name = board.shop().name().isEmpty()
                ? speech.get("init.name")
                : board.shop().name();
        Table table = new Table(speech.get("status.head", name, board.wip(), String.valueOf(board.revision())));
        table.add(
                speech.get("status.station"),
                speech.get("status.count"),
                speech.get("status.signal"),
                speech.get("status.next"),
                speech.get("status.working"),
                speech.get("status.ready"));
        CardId first = Signals.nextOrder(board);
        table.add(
                speech.wording().place(Place.End.ORDERS, board),
                String.valueOf(board.countAt(Place.End.ORDERS)),
                "",
                first == null ? "" : first.number(),
                line(board, Place.End.ORDERS, speech),
                "");
        Map<StationId, Signal> signals = Signals.of(board, desk.now());
        for (Station station : board.stations()) {
            Signal signal = signals.get(station.id());
            table.add(
                    station.name(),
                    count(desk, board, station),
                    signal == null ? "" : speech.wording().signal(signal.state()),
                    signal == null || signal.next() == null ? "" : signal.next().number(),
                    line(board, Place.working(station.id()), speech),
                    line(board, Place.ready(station.id()), speech));
        }
        int finished = board.countAt(Place.End.FINISHED);
        table.add(speech.wording().place(Place.End.FINISHED, board), String.valueOf(finished), "", "", "", "");
        return table;
    }

    private static String count(Desk desk, Board board, Station station) {
        WipLimit limit = station.limitAt(desk.now());
        long load = board.load(station.id(), limit == null ? WipLimit.Unit.CARDS : limit.unit());
        if (limit == null) {
            return String.valueOf(load);
        }
        String unit = limit.unit() == WipLimit.Unit.PIECES ? " " + desk.speech().get("status.pieces") : "";
        return load + "/" + limit.amount() + unit;
    }

    /// The first cards of a place, and how many more there are.
    private static String line(Board board, Place place, Speech speech) {
        int shown = 6;
        List<String> numbers = numbers(board, place);
        String line = String.join(" ", numbers.subList(0, Math.min(shown, numbers.size())));
        return numbers.size() <= shown ? line : line + " " + speech.get("status.more", numbers.size() - shown);
    }
}
