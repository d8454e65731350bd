package pullboard.view.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Count;
import pullboard.board.Finding;
import pullboard.board.Place;
import pullboard.board.Settlement;
import pullboard.board.Spot;
import pullboard.board.SpotCode;
import pullboard.board.TicketCode;

/// A walk under way: what was counted, and what is to be done about it. Kept while other screens are shown.
final class Round {
    /// How far it is.
    enum Page {
        /// Codes are scanned, place by place.
        COUNT,
        /// The differences are looked at, and what is to be done is chosen.
        LOOK,
        /// It is recorded.
        DONE
    }

    private final Map<String, Finding.Remedy> chosen = new HashMap<>();
    private Count count = Count.NONE;
    private @Nullable Spot spot;
    private Page page = Page.COUNT;
    private String reason = "";
    private Map<Finding.Remedy, Integer> done = Map.of();

    Count count() {
        return count;
    }

    /// Where somebody looks now; null: nobody has said yet, or the place is gone.
    @Nullable
    Spot spot() {
        return spot;
    }

    Page page() {
        return page;
    }

    void turnTo(Page other) {
        page = other;
    }

    String reason() {
        return reason;
    }

    void because(String text) {
        reason = text;
    }

    /// How many of each remedy were recorded.
    Map<Finding.Remedy, Integer> done() {
        return done;
    }

    /// All places of the board, in the order in which one walks.
    static List<Spot> spots(Board board) {
        List<Spot> spots = new ArrayList<>();
        spots.add(Spot.ORDERS);
        board.stations().forEach(station -> spots.add(new Spot.Whole(station.id())));
        spots.add(Spot.FINISHED);
        return spots;
    }

    /// Somebody looks at this place now.
    void goTo(Spot wanted, Instant now) {
        spot = wanted;
        count = count.at(wanted, now);
    }

    /// Takes back that somebody looked here.
    void forget(Spot place) {
        count = count.without(place);
        spot = null;
    }

    /// The next place in the walk that nobody has looked at; null: none is left.
    @Nullable
    Spot next(Board board) {
        List<Spot> all = spots(board);
        int here = spot == null ? -1 : all.indexOf(whole(spot));
        for (int i = 1; i <= all.size(); i++) {
            Spot candidate = all.get((here + i + all.size()) % all.size());
            if (!isLookedAt(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /// Whether somebody looked at this place, or at a lane of it.
    boolean isLookedAt(Spot place) {
        return count.looks().stream().anyMatch(look -> whole(look.spot()).equals(place));
    }

    /// The station of a lane, or the place itself.
    static Spot whole(Spot spot) {
        return spot instanceof Spot.One(Place.At at) ? new Spot.Whole(at.station()) : spot;
    }

    /// Counts a scanned or typed code at the present place.
    Said scan(Board board, String typed, Instant now) {
        String code = typed.strip();
        Spot place = SpotCode.read(board, code);
        if (place != null) {
            goTo(place, now);
            return new Said(Said.Outcome.PLACE, code, null, place);
        }
        Spot here = spot;
        if (here == null || !here.isOn(board)) {
            return new Said(Said.Outcome.NOWHERE, code, null, null);
        }
        if (TicketCode.read(board, code) instanceof TicketCode.Reading.Misread) {
            return new Said(Said.Outcome.MISREAD, code, null, here);
        }
        Finding before = finding(board, code);
        if (before != null && before.spot().equals(here) && !before.isMissing()) {
            return new Said(Said.Outcome.AGAIN, code, before, here);
        }
        count = count.saw(here, code, now);
        return new Said(Said.Outcome.SEEN, code, finding(board, code), here);
    }

    /// Takes the last scan back; null: there is none.
    @Nullable
    String takeBack() {
        if (count.seen().isEmpty()) {
            return null;
        }
        String code = count.seen().getLast().code();
        count = count.withoutLast();
        return code;
    }

    private @Nullable Finding finding(Board board, String code) {
        TicketCode.Reading reading = TicketCode.read(board, code);
        return count.findings(board).stream()
                .filter(finding -> finding.code().equals(code)
                        || reading instanceof TicketCode.Reading.Known known
                                && finding.code().equals(known.card().number())
                                && isOfIssue(finding, known.issue()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOfIssue(Finding finding, int issue) {
        return issue == 0 || finding.card() == null || finding.card().ticket().issue() == issue;
    }

    /// What differs, or cannot be told, in the order in which it is looked at.
    List<Finding> differences(Board board) {
        return count.findings(board).stream()
                .filter(finding -> finding.kind() != Finding.Kind.EXPECTED)
                .sorted(Comparator.comparing(Finding::kind))
                .toList();
    }

    /// What is to be done about it.
    Finding.Remedy remedy(Finding finding) {
        Finding.Remedy first = finding.remedies().getFirst();
        return Objects.requireNonNullElse(chosen.get(key(finding)), first);
    }

    void choose(Finding finding, Finding.Remedy remedy) {
        chosen.put(key(finding), remedy);
    }

    private static String key(Finding finding) {
        return finding.kind() + " " + finding.code();
    }

    /// All differences with what is to be done about each.
    Map<Finding, Finding.Remedy> plan(Board board) {
        Map<Finding, Finding.Remedy> plan = new LinkedHashMap<>();
        differences(board).forEach(finding -> plan.put(finding, remedy(finding)));
        return plan;
    }

    /// How many of the differences change the board.
    static int changes(Map<Finding, Finding.Remedy> plan) {
        return (int) plan.values().stream()
                .filter(remedy -> remedy != Finding.Remedy.LEAVE)
                .count();
    }

    /// The plan is recorded.
    void recorded(Map<Finding, Finding.Remedy> plan) {
        Map<Finding.Remedy, Integer> counts = new HashMap<>();
        plan.values().forEach(remedy -> counts.merge(remedy, 1, Integer::sum));
        done = counts;
        page = Page.DONE;
    }

    /// Begins anew.
    void restart() {
        chosen.clear();
        count = Count.NONE;
        spot = null;
        page = Page.COUNT;
        done = Map.of();
    }

    pullboard.board.@Nullable Command command(Board board) {
        return Settlement.of(plan(board), reason.strip());
    }
}
