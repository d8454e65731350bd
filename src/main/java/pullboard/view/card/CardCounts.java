package pullboard.view.card;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pullboard.board.Pieces;
import pullboard.text.Texts;
import pullboard.text.Typed;

/// Good, rejected and held pieces as typed at the end of a visit. An empty field is worked out: good is what is left,
/// the others none.
public record CardCounts(String good, String rejected, String held) {

    /// The counts, or what is wrong with them.
    public record Read(@Nullable Pieces pieces, @Nullable String fault) {}

    /// @param carried how many pieces the card carries
    public Read read(long carried, Locale locale) {
        Texts texts = Texts.of("view-card", locale);
        Long scrap = rejected.isBlank() ? Long.valueOf(0) : Typed.number(rejected);
        Long kept = held.isBlank() ? Long.valueOf(0) : Typed.number(held);
        if (scrap == null || kept == null || !good.isBlank() && Typed.number(good) == null) {
            return new Read(null, texts.get("fault.counts"));
        }
        Long typed = good.isBlank() ? Long.valueOf(Math.max(0, carried - scrap - kept)) : Typed.number(good);
        Pieces pieces = new Pieces(typed == null ? 0 : typed, scrap, kept);
        if (pieces.total() > carried) {
            return new Read(null, texts.get("fault.counts.high", pieces.total(), carried));
        }
        return new Read(pieces, null);
    }
}
