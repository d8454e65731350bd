package pullboard.plan.figure;

import java.math.BigDecimal;
import java.util.Optional;
import pullboard.board.Board;
import pullboard.board.Command;

/// What holding stock costs a year - interest, room, care, what spoils or goes out of date - as a share of its value.
/// There is one for the shop, kept with the board as text.
///
/// @param share 0 to 10; 0.25 is 25 %
public record CarryingRate(BigDecimal share) {
    /// The document's name.
    public static final String DOCUMENT = "figure/carrying-rate";

    /// Where nobody has said otherwise: the middle of the usual rule of thumb, 20 to 30 %.
    public static final CarryingRate USUAL = new CarryingRate(new BigDecimal("0.25"));

    public CarryingRate {
        if (share.signum() < 0 || share.compareTo(BigDecimal.TEN) > 0) {
            throw new IllegalArgumentException("A carrying rate of " + share + ": 0 to 10 can be had");
        }
        share = share.stripTrailingZeros();
    }

    /// That of a board. What another version wrote and this one cannot read is passed over.
    public static CarryingRate of(Board board) {
        String kept = board.documents().get(DOCUMENT);
        return kept == null ? USUAL : percent(kept).orElse(USUAL);
    }

    /// As people type it, in percent: `25`, `12.5`, `12,5`; empty: it is none from 0 to 1000.
    public static Optional<CarryingRate> percent(String typed) {
        String plain = typed.strip().replace(',', '.');
        if (!plain.matches("[0-9]{1,4}(\\.[0-9]{1,4})?")) {
            return Optional.empty();
        }
        BigDecimal share = new BigDecimal(plain).movePointLeft(2);
        return share.compareTo(BigDecimal.TEN) > 0 ? Optional.empty() : Optional.of(new CarryingRate(share));
    }

    /// In percent, without needless digits: `12.5`.
    public String percent() {
        return share.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    /// Makes it the shop's.
    public Command keep() {
        return new Command.KeepDocument(DOCUMENT, percent());
    }
}
