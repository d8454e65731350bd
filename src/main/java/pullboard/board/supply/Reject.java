package pullboard.board.supply;

import java.time.Instant;

/// Why pieces were rejected or held. The pieces themselves are counted by the card's movements; this tells the reason.
///
/// @param held they may still turn out good
public record Reject(
        long number,
        Instant at,
        int station,
        String card,
        String part,
        long pieces,
        boolean held,
        String code,
        String by)
        implements Fact {
    @Override
    public Reject recorded(long number, Instant at) {
        return new Reject(number, at, station, card, part, pieces, held, code, by);
    }

    @Override
    public String fault() {
        if (pieces < 1) {
            return "pieces";
        }
        return Text.isKey(code) ? "" : "code";
    }
}
