package pullboard.view.level;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.plan.Fraction;
import pullboard.plan.level.DayOrder;

/// How the shop wants its box, kept with the board as the document `level/box`: a line `NAME=value` for each wish.
///
/// @param interval minutes of a column; 0: not said
/// @param frozen intervals after those that have begun whose cards move only with a reason
/// @param piece minutes for which a piece keeps the line busy, as typed; empty: not said
record BoxSettings(int interval, int frozen, String piece, DayOrder order) {
    /// Columns that may be chosen, in minutes; the longest is a whole shift in most shops.
    static final List<Integer> INTERVALS = List.of(30, 60, 120, 240, 480);

    static final List<Integer> FROZEN = List.of(0, 1, 2, 4, 8, 12);

    private static final String DOCUMENT = "level/box";
    private static final BoxSettings USUAL = new BoxSettings(0, 2, "", DayOrder.EVEN);
    private static final int SECONDS = 60;

    /// Those of a board. A line that another version wrote and this one does not know is passed over.
    static BoxSettings of(Board board) {
        BoxSettings found = USUAL;
        for (String line : board.documents().getOrDefault(DOCUMENT, "").split("\n")) {
            String[] parts = line.split("=", 2);
            if (parts.length == 2) {
                found = found.with(parts[0], parts[1]);
            }
        }
        return found;
    }

    private BoxSettings with(String name, String value) {
        return switch (name) {
            case "interval" -> withInterval(number(value, INTERVALS, interval));
            case "frozen" -> withFrozen(number(value, FROZEN, frozen));
            case "piece" -> withPiece(minutes(value).isPresent() ? value : piece);
            case "order" -> {
                DayOrder known = order;
                for (DayOrder each : DayOrder.values()) {
                    known = each.name().equals(value) ? each : known;
                }
                yield withOrder(known);
            }
            default -> this;
        };
    }

    private static int number(String value, List<Integer> known, int otherwise) {
        return known.stream()
                .filter(number -> number.toString().equals(value))
                .findFirst()
                .orElse(otherwise);
    }

    BoxSettings withInterval(int minutes) {
        return new BoxSettings(minutes, frozen, piece, order);
    }

    BoxSettings withFrozen(int intervals) {
        return new BoxSettings(interval, intervals, piece, order);
    }

    BoxSettings withPiece(String minutes) {
        return new BoxSettings(interval, frozen, minutes, order);
    }

    BoxSettings withOrder(DayOrder wanted) {
        return new BoxSettings(interval, frozen, piece, wanted);
    }

    /// Keeps them with the board.
    Command keep() {
        List<String> lines = new ArrayList<>();
        if (interval > 0) {
            lines.add("interval=" + interval);
        }
        lines.add("frozen=" + frozen);
        if (!piece.isEmpty()) {
            lines.add("piece=" + piece);
        }
        lines.add("order=" + order.name());
        return new Command.KeepDocument(DOCUMENT, String.join("\n", lines));
    }

    /// Seconds for which a piece keeps the line busy; null: not said.
    @Nullable
    Fraction pieceSeconds() {
        return minutes(piece).orElse(null);
    }

    /// Minutes as they are typed, with a point or a comma, above 0, as seconds; empty: they are none.
    static Optional<Fraction> minutes(String typed) {
        String plain = typed.strip().replace(',', '.');
        if (!plain.matches("[0-9]{1,5}(\\.[0-9]{1,3})?")) {
            return Optional.empty();
        }
        return Optional.of(Fraction.of(new BigDecimal(plain)).times(SECONDS)).filter(seconds -> seconds.signum() > 0);
    }
}
