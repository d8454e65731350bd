package pullboard.board.supply;

import java.time.LocalDate;

/// What a supplier who manages our stock means to bring.
public record PlannedDelivery(String supplier, String part, LocalDate day, long pieces) implements Master {
    @Override
    public String key() {
        return day + "\t" + supplier + "\t" + part;
    }

    @Override
    public String fault() {
        if (!Text.isKey(supplier)) {
            return "supplier";
        }
        if (!Text.isKey(part)) {
            return "part";
        }
        return pieces < 1 ? "pieces" : "";
    }
}
