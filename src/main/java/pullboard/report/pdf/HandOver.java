package pullboard.report.pdf;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Place;
import pullboard.board.Raise;
import pullboard.board.Signal;
import pullboard.board.Signals;
import pullboard.board.Station;
import pullboard.board.Stop;
import pullboard.board.WipLimit;
import pullboard.flow.Filter;
import pullboard.flow.MovementLog;
import pullboard.flow.Replay;
import pullboard.flow.calendar.Calendars;
import pullboard.flow.calendar.ShiftCalendar;
import pullboard.flow.calendar.ShiftRun;
import pullboard.text.Texts;

/// The shift hand-over report: what this shift finished, and what the next one finds.
public final class HandOver {
    private static final int FINISHED_SHOWN = 20;
    private static final Duration SHIFT = Duration.ofHours(8);

    private final ReportSource source;
    private final Board board;
    private final Texts texts;
    private final Instant from;
    private final Replay shift;

    private HandOver(ReportSource source, Instant from) {
        this.source = source;
        this.board = source.board();
        this.texts = source.texts();
        this.from = from;
        this.shift = Replay.of(source.past(), Filter.ALL.between(from, null));
    }

    /// When the shift began that hands over: the one that runs by the shop's calendar, else the last one; without a
    /// calendar eight hours ago.
    public static Instant begin(Board board, Instant now) {
        Calendars calendars = Calendars.of(board.documents());
        String name = calendars.shopName();
        ShiftCalendar shifts = name == null ? null : calendars.all().get(name);
        if (shifts == null) {
            return now.minus(SHIFT);
        }
        @Nullable ShiftRun run = ShiftRun.at(shifts, board.shop().zone(), now);
        if (run == null) {
            run = ShiftRun.before(shifts, board.shop().zone(), now);
        }
        return run == null ? now.minus(SHIFT) : run.start();
    }

    /// @param from when the shift began; it ends now
    public static Report of(ReportSource source, Instant from) {
        HandOver report = new HandOver(source, from);
        Instant now = source.now();
        String about = report.texts.get(
                "shift.about",
                source.dates().moment(from, Instant.EPOCH),
                source.dates().moment(now, from));
        return source.report(report.texts.get("shift.title"), about, report.parts());
    }

    private List<Part> parts() {
        OpenCards cards = new OpenCards(source);
        List<Part> parts = new ArrayList<>();
        parts.add(figures());
        parts.add(new Part.Heading(texts.get("shift.stations")));
        parts.addAll(stations());
        parts.add(new Part.Heading(texts.get("shift.held")));
        parts.addAll(cards.heldUp());
        parts.add(new Part.Heading(texts.get("shift.due")));
        parts.addAll(cards.due(source.today().plusDays(1)));
        parts.add(new Part.Heading(texts.get("shift.finished")));
        parts.addAll(finished());
        return parts;
    }

    private Part figures() {
        long pieces = 0;
        for (int card : shift.finished()) {
            pieces += shift.output(card);
        }
        long held = board.cards().values().stream()
                .filter(card -> card.isOpen() && card.isHeldUp())
                .count();
        long late = board.cards().values().stream()
                .filter(card -> card.isOpen() && card.facts().due() != null)
                .filter(card -> source.today().isAfter(card.facts().due()))
                .count();
        return new Part.Figures(List.of(
                figure("shift.figure.finished", shift.finished().length, texts.get("shift.pieces", pieces)),
                figure("shift.figure.wip", board.wip(), texts.get("shift.orders", board.countAt(Place.End.ORDERS))),
                figure("shift.figure.held", held, ""),
                figure("shift.figure.late", late, "")));
    }

    private Part.Figure figure(String key, long value, String aside) {
        return new Part.Figure(texts.get(key), Long.toString(value), aside);
    }

    /// Those at which there is something to say.
    private List<Part> stations() {
        Map<?, Signal> signals = Signals.of(board, source.now());
        List<List<String>> rows = new ArrayList<>();
        int empty = 0;
        for (Station station : board.stations()) {
            Signal signal = signals.get(station.id());
            if (board.countAt(station.id()) == 0 && !station.isStopped() && station.raiseAt(source.now()) == null) {
                empty++;
            } else if (signal != null) {
                rows.add(row(station, signal));
            }
        }
        List<Part> parts = new ArrayList<>();
        if (!rows.isEmpty()) {
            parts.add(table(rows));
        }
        if (empty > 0) {
            parts.add(new Part.Note(texts.get("shift.empty", empty)));
        }
        return parts;
    }

    private Part table(List<List<String>> rows) {
        return new Part.Table(
                List.of(
                        new Part.Column(texts.get("column.station"), 30, false),
                        new Part.Column(texts.get("column.load"), 12, true),
                        new Part.Column(texts.get("column.working"), 12, true),
                        new Part.Column(texts.get("column.ready"), 12, true),
                        new Part.Column(texts.get("column.signal"), 16, false),
                        new Part.Column(texts.get("column.next"), 20, false),
                        new Part.Column(texts.get("column.remark"), 50, false)),
                rows);
    }

    private List<String> row(Station station, Signal signal) {
        WipLimit limit = station.limitAt(source.now());
        long load = board.load(station.id(), limit == null ? WipLimit.Unit.CARDS : limit.unit());
        return List.of(
                station.name(),
                limit == null ? Long.toString(load) : load + " / " + limit.amount(),
                Integer.toString(board.countAt(Place.working(station.id()))),
                Integer.toString(board.countAt(Place.ready(station.id()))),
                source.wording().signal(signal.state()),
                signal.next() == null ? "" : signal.next().number(),
                remark(station));
    }

    private String remark(Station station) {
        @Nullable Stop stop = station.stop();
        if (stop != null) {
            String since = source.dates().duration(Duration.between(stop.since(), source.now()));
            return texts.get("remark.stopped", stop.reason(), since);
        }
        @Nullable Raise raise = station.raiseAt(source.now());
        return raise == null
                ? ""
                : texts.get(
                        "remark.raised",
                        raise.amount(),
                        source.dates().moment(raise.until(), source.now()),
                        raise.by(),
                        raise.reason());
    }

    private List<Part> finished() {
        int[] cards = shift.finished();
        if (cards.length == 0) {
            return List.of(new Part.Note(texts.get("finished.none")));
        }
        MovementLog log = shift.log();
        List<List<String>> rows = new ArrayList<>();
        for (int i = cards.length - 1; i >= 0 && rows.size() < FINISHED_SHOWN; i--) {
            int card = cards[i];
            Instant at = pullboard.flow.Micros.instant(shift.ways().finished(card));
            rows.add(List.of(
                    source.dates().moment(at, source.now()),
                    log.card(card).number(),
                    log.facts(card).part(),
                    Long.toString(shift.output(card))));
        }
        Part table = new Part.Table(
                List.of(
                        new Part.Column(texts.get("column.finished"), 24, false),
                        new Part.Column(texts.get("column.card"), 24, false),
                        new Part.Column(texts.get("column.part"), 40, false),
                        new Part.Column(texts.get("column.pieces"), 12, true)),
                rows);
        return cards.length <= FINISHED_SHOWN
                ? List.of(table)
                : List.of(table, new Part.Note(texts.get("more", cards.length - FINISHED_SHOWN)));
    }
}
