package pullboard.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.Command;
import pullboard.board.Count;
import pullboard.board.Finding;
import pullboard.board.Lane;
import pullboard.board.Place;
import pullboard.board.Settlement;
import pullboard.board.Spot;
import pullboard.board.SpotCode;
import pullboard.flow.Suspects;
import pullboard.report.CountFile;

/// Counting what stands at a place, and which cards are probably lost.
final class CountDeeds {
    private CountDeeds() {}

    /// `count PLACE CODE...`: what differs, and with `--apply`, the board follows.
    static void count(Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        Board board = desk.board();
        Spot spot = spot(invocation, desk);
        Count count = Count.NONE.at(spot, desk.now());
        for (String code :
                invocation.operands().subList(1, invocation.operands().size())) {
            count = count.saw(spot, code, desk.now());
        }
        List<Finding> findings = count.findings(board);
        Map<Finding, Finding.Remedy> plan = plan(findings, invocation.has("lose"));
        Command command = invocation.has("apply")
                ? Settlement.of(plan, invocation.option("reason", "").strip())
                : null;
        if (command != null) {
            desk.change(command);
        }
        if (invocation.has("json")) {
            CountFile.write(desk.out(), board, findings, plan);
        } else {
            table(desk, board, findings).lines().forEach(desk::say);
            tell(desk, plan, command != null);
        }
    }

    private static Spot spot(Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        String typed = invocation.operand(0);
        Spot coded = SpotCode.read(desk.board(), typed);
        if (coded != null) {
            return coded;
        }
        String lane = invocation.option("lane", "").strip();
        for (Lane one : Lane.values()) {
            if (one.name().equalsIgnoreCase(lane)) {
                return new Spot.One(new Names(desk).place(typed, one));
            }
        }
        if (!lane.isEmpty()) {
            throw invocation.wrong("not.a.lane", lane);
        }
        Place place = new Names(desk).place(typed, Lane.WORKING);
        return place instanceof Place.At at ? new Spot.Whole(at.station()) : new Spot.One(place);
    }

    /// What was found is taken over; what is missing is left, or marked as lost if so wished.
    private static Map<Finding, Finding.Remedy> plan(List<Finding> findings, boolean lose) {
        Map<Finding, Finding.Remedy> plan = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.kind() != Finding.Kind.EXPECTED) {
                boolean lost = lose && finding.kind() == Finding.Kind.MISSING;
                plan.put(
                        finding, lost ? Finding.Remedy.LOSE : finding.remedies().getFirst());
            }
        }
        return plan;
    }

    private static Table table(Desk desk, Board board, List<Finding> findings) {
        Speech speech = desk.speech();
        Map<Finding.Kind, Long> kinds =
                findings.stream().collect(Collectors.groupingBy(Finding::kind, Collectors.counting()));
        String right = String.valueOf(kinds.getOrDefault(Finding.Kind.EXPECTED, 0L));
        long differ = findings.stream().filter(Finding::isDifference).count();
        Table table = new Table(speech.get("count.head", right, String.valueOf(differ)));
        if (!findings.isEmpty()) {
            table.add(
                    speech.get("count.card"),
                    speech.get("count.what"),
                    speech.get("count.board"),
                    speech.get("count.found"));
        }
        for (Finding finding : findings) {
            Card card = finding.card();
            table.add(
                    finding.code(),
                    speech.get("count.kind." + finding.kind().name()),
                    card == null ? "" : speech.wording().place(card.place(), board),
                    finding.found() == null ? "" : speech.wording().place(finding.found(), board));
        }
        return table;
    }

    private static void tell(Desk desk, Map<Finding, Finding.Remedy> plan, boolean applied) {
        long changes = plan.values().stream()
                .filter(remedy -> remedy != Finding.Remedy.LEAVE)
                .count();
        if (changes > 0) {
            desk.say("");
            desk.say(desk.speech().get(applied ? "count.applied" : "count.apply", changes));
        }
    }

    /// `suspects`: the cards that are probably lost.
    static void suspects(Invocation invocation, Desk desk) {
        Board board = desk.board();
        Suspects suspects = Suspects.of(board, desk.now());
        if (invocation.has("json")) {
            CountFile.write(desk.out(), board, suspects);
            return;
        }
        Speech speech = desk.speech();
        Table table = new Table(
                speech.get("suspects.head", suspects.judged(), suspects.ranked().size()));
        for (Suspects.Suspect suspect : suspects.ranked()) {
            table.add(
                    suspect.card().id().number(),
                    speech.wording().place(suspect.card().place(), board),
                    desk.dates().duration(suspect.stay()),
                    speech.get("suspects.longer", suspect.shorter(), suspect.stays()),
                    desk.dates().moment(suspect.card().since(), desk.now()));
        }
        table.lines().forEach(desk::say);
        if (!suspects.thin().isEmpty()) {
            String names =
                    Desk.listed(suspects.thin().stream().map(board::nameOf).toList());
            desk.say(speech.get("suspects.thin", names));
        }
    }
}
