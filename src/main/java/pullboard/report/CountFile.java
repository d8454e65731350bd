package pullboard.report;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pullboard.board.Board;
import pullboard.board.Finding;
import pullboard.board.Lane;
import pullboard.board.Place;
import pullboard.flow.Suspects;

/// Writes what a count found, and which cards are probably lost, as JSON for other programs. A count: `revision`,
/// `findings`, each with `code`, `card` (null: no card), `kind` (`expected`, `moved`, `missing`, `still_lost`,
/// `found_again`, `closed`, `old_ticket`, `misread`, `unknown`), `board` and `found` (places; null: nowhere), `remedy`
/// (`take_over`, `leave`, `lose`; null: as expected). Suspects: `revision`, `judged`, `not_enough` (stations),
/// `suspects`, most suspicious first, each with `card`, `place`, `since`, `stay_seconds`, `stays` (recent ones it was
/// compared with), `shorter` (how many of them were), `likelihood` of so long a stay.
public final class CountFile {
    private final Json json;
    private final Board board;

    private CountFile(Json json, Board board) {
        this.json = json;
        this.board = board;
    }

    /// @param plan what is done about each difference
    public static void write(PrintStream out, Board board, List<Finding> findings, Map<Finding, Finding.Remedy> plan) {
        write(out, board, file -> {
            file.json.beginList("findings");
            for (Finding finding : findings) {
                file.finding(finding, plan);
            }
            file.json.endList();
        });
    }

    public static void write(PrintStream out, Board board, Suspects suspects) {
        write(out, board, file -> {
            file.json.number("judged", Integer.toString(suspects.judged()));
            file.json.texts(
                    "not_enough", suspects.thin().stream().map(board::nameOf).toList());
            file.json.beginList("suspects");
            for (Suspects.Suspect suspect : suspects.ranked()) {
                file.suspect(suspect);
            }
            file.json.endList();
        });
    }

    private interface Body {
        void write(CountFile file) throws IOException;
    }

    private static void write(PrintStream out, Board board, Body body) {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            Json json = new Json(writer);
            json.begin(null);
            json.number("revision", Long.toString(board.revision()));
            body.write(new CountFile(json, board));
            json.end();
            writer.write('\n');
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finding(Finding finding, Map<Finding, Finding.Remedy> plan) throws IOException {
        json.beginNext();
        json.text("code", finding.code());
        json.text("card", finding.card() == null ? null : finding.card().id().number());
        json.text("kind", finding.kind().name().toLowerCase(Locale.ROOT));
        json.text("board", finding.card() == null ? null : place(finding.card().place()));
        json.text("found", finding.found() == null ? null : place(finding.found()));
        Finding.Remedy remedy = plan.get(finding);
        json.text("remedy", remedy == null ? null : remedy.name().toLowerCase(Locale.ROOT));
        json.end();
    }

    private void suspect(Suspects.Suspect suspect) throws IOException {
        json.beginNext();
        json.text("card", suspect.card().id().number());
        json.text("place", place(suspect.card().place()));
        json.text("since", suspect.card().since().toString());
        json.number("stay_seconds", Long.toString(suspect.stay().toSeconds()));
        json.number("stays", Integer.toString(suspect.stays()));
        json.number("shorter", Integer.toString(suspect.shorter()));
        json.number("likelihood", Double.toString(suspect.likelihood()));
        json.end();
    }

    /// `Turning`, `Turning ready`, `orders`, `finished`.
    private String place(Place place) {
        return switch (place) {
            case Place.End end -> end.name().toLowerCase(Locale.ROOT);
            case Place.At(var station, var lane) when lane == Lane.WORKING -> board.nameOf(station);
            case Place.At(var station, var _) -> board.nameOf(station) + " ready";
        };
    }
}
