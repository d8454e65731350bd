package pullboard.board.supply;

import java.math.BigDecimal;
import java.util.List;

/// A part number.
///
/// @param unit of its quantities, for example `pcs`
/// @param family parts of one family need no set-up between them; empty: none
/// @param cost of one unit, in the shop's currency
/// @param container units in one full container, from 1
/// @param bought from a supplier rather than made here
/// @param generic the part that this is a variant of, empty: none; a card of the generic part may become this one
/// @param decides number of the station up to which a card of this generic part may stay undecided, 0: not a generic
/// part
/// @param work the standard work documents, by station
public record Part(
        String number,
        String description,
        String unit,
        String family,
        BigDecimal cost,
        long container,
        boolean bought,
        String generic,
        int decides,
        List<Work> work)
        implements Master {

    public Part {
        work = List.copyOf(work);
    }

    /// A part of which only the number is known.
    public static Part of(String number) {
        return new Part(number, "", "pcs", "", BigDecimal.ZERO, 1, false, "", 0, List.of());
    }

    /// The document that says how to work at a station: a file name, an address or a short text.
    public record Work(int station, String document) {}

    @Override
    public String key() {
        return number;
    }

    @Override
    public String fault() {
        if (!Text.isKey(number)) {
            return "number";
        }
        if (!Text.isLine(description)) {
            return "description";
        }
        if (!Text.isLine(unit)) {
            return "unit";
        }
        if (!Text.isLine(family)) {
            return "family";
        }
        if (cost.signum() < 0) {
            return "cost";
        }
        if (container < 1) {
            return "container";
        }
        return generic.equals(number) ? "generic" : "";
    }
}
