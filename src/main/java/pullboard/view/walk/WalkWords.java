package pullboard.view.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Finding;
import pullboard.board.Lane;
import pullboard.board.Place;
import pullboard.board.Spot;
import pullboard.text.Dates;
import pullboard.text.Texts;
import pullboard.text.Wording;
import pullboard.view.kit.Services;

/// What a walk says, in the words of the language chosen now.
final class WalkWords {
    private final Services services;
    private final Texts texts;
    private final Wording wording;

    WalkWords(Services services) {
        this.services = services;
        texts = services.texts("view-walk");
        wording = services.wording();
    }

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /// `Turning`, `Turning (Ready)`, `Orders`, `Finished`.
    String spot(Spot spot, Board board) {
        return switch (spot) {
            case Spot.Whole(var station) -> board.nameOf(station);
            case Spot.One(Place.At(var station, Lane lane))
            when lane == Lane.WORKING -> texts.get("spot.working", board.nameOf(station));
            case Spot.One(Place place) -> wording.place(place, board);
        };
    }

    /// A card that the board has at a spot, and what became of it.
    Line expected(Card card, @Nullable Finding finding, Spot here, Board board) {
        if (finding == null || finding.isMissing()) {
            return new Line(mark(Finding.Kind.MISSING), head(card), texts.get("note.open"), card.id());
        }
        String note = finding.spot().equals(here)
                ? texts.get("note.here")
                : texts.get("note.at", spot(finding.spot(), board));
        return new Line(mark(finding.kind()), head(card), note, card.id());
    }

    /// A finding in the lists of its spot, or with `fully` in the list of differences.
    Line line(Finding finding, Board board, boolean fully) {
        Card card = finding.card();
        String head = card == null ? finding.code() : head(card);
        List<String> notes = new ArrayList<>();
        notes.add(note(finding, board));
        if (fully && finding.found() != null) {
            notes.add(texts.get("note.found", wording.place(finding.found(), board)));
        } else if (fully) {
            notes.add(texts.get(finding.isMissing() ? "note.looked" : "note.scanned", spot(finding.spot(), board)));
        }
        if (finding.places() > 1) {
            notes.add(texts.get("note.places", finding.places()));
        }
        return new Line(mark(finding.kind()), head, String.join(" · ", notes), card == null ? null : card.id());
    }

    private String note(Finding finding, Board board) {
        Card card = finding.card();
        String place = card == null ? "" : wording.place(card.place(), board);
        return switch (finding.kind()) {
            case EXPECTED -> texts.get("note.here");
            case MOVED, CLOSED -> texts.get("note.board", place);
            case MISSING ->
                texts.get(
                        "note.missing",
                        place,
                        moment(Objects.requireNonNull(card).since()));
            case STILL_LOST, FOUND_AGAIN ->
                texts.get("note.lost", place, moment(Objects.requireNonNull(lost(finding))));
            case OLD_TICKET ->
                texts.get("note.old", Objects.requireNonNull(card).ticket().issue(), place);
            case MISREAD -> texts.get("note.misread");
            case UNKNOWN -> texts.get("note.unknown");
        };
    }

    private static @Nullable Instant lost(Finding finding) {
        return finding.card() == null ? null : finding.card().ticket().lost();
    }

    private static String head(Card card) {
        return card.id().number() + " · " + card.facts().part();
    }

    /// The sentence about a scan: first what, then what it means.
    String said(Said said, Board board) {
        String place = said.spot() == null ? "" : spot(said.spot(), board);
        return switch (said.outcome()) {
            case PLACE -> texts.get("said.place", place);
            case NOWHERE -> texts.get("said.nowhere", said.code());
            case MISREAD -> texts.get("said.misread", said.code());
            case AGAIN -> texts.get("said.again", said.code(), place);
            case SEEN -> seen(Objects.requireNonNull(said.finding()), place, board);
        };
    }

    private String seen(Finding finding, String place, Board board) {
        Card card = finding.card();
        String where = card == null ? "" : wording.place(card.place(), board);
        return texts.get("said." + finding.kind().name(), finding.code(), place, where);
    }

    /// What kind of difference this is, for the heading of its lines.
    String kind(Finding.Kind kind) {
        return texts.get("kind." + kind.name());
    }

    /// What can be done, as a button.
    String remedy(Finding finding, Finding.Remedy remedy) {
        return remedy == Finding.Remedy.TAKE_OVER && finding.kind() == Finding.Kind.CLOSED
                ? texts.get("remedy.REOPEN")
                : texts.get("remedy." + remedy.name());
    }

    /// `3 taken over, 1 marked as lost`.
    String done(Map<Finding.Remedy, Integer> done) {
        List<String> parts = new ArrayList<>();
        for (Finding.Remedy remedy : Finding.Remedy.values()) {
            int times = done.getOrDefault(remedy, 0);
            if (times > 0) {
                parts.add(texts.get("done." + remedy.name(), times));
            }
        }
        return String.join(", ", parts);
    }

    String cards(List<CardId> cards) {
        return String.join(", ", cards.stream().map(CardId::number).toList());
    }

    /// The style class of the shape of a kind.
    static String mark(Finding.Kind kind) {
        return switch (kind) {
            case EXPECTED -> "mark-seen";
            case MISSING, STILL_LOST -> "mark-missing";
            case MOVED -> "mark-moved";
            case FOUND_AGAIN -> "mark-again";
            case CLOSED, OLD_TICKET, MISREAD, UNKNOWN -> "mark-odd";
        };
    }

    String moment(Instant instant) {
        return dates().moment(instant, services.now());
    }

    Dates dates() {
        return services.dates();
    }
}
