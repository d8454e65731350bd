package pullboard.board.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An audit of standard work at a station: planned, and with its result once done.
///
/// @param document what is audited
/// @param done null: not yet
/// @param kept whether the standard was kept
public record Audit(
        String name,
        int station,
        String document,
        LocalDate due,
        @Nullable LocalDate done,
        boolean kept,
        String findings,
        String by)
        implements Master {
    @Override
    public String key() {
        return name;
    }

    @Override
    public String fault() {
        if (!Text.isKey(name)) {
            return "name";
        }
        if (!Text.isLine(document)) {
            return "document";
        }
        return Text.isLine(findings) ? "" : "findings";
    }
}
