package pullboard.report;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;
import pullboard.board.HistoryRow;
import pullboard.board.Lane;
import pullboard.board.Movement;
import pullboard.board.Pieces;

/// Turns records of a file into rows of history, or into problems.
final class RowReader {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}[.,]0*");
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}(?:[.,][0-9]{3})+");
    private static final Set<String> ENDS = Set.of(
            HistoryRow.ORDERS.toLowerCase(Locale.ROOT),
            HistoryRow.FINISHED.toLowerCase(Locale.ROOT),
            HistoryRow.DONE.toLowerCase(Locale.ROOT),
            HistoryRow.CANCELLED.toLowerCase(Locale.ROOT));

    private final Layout layout;
    private final Times times;
    private final Problems problems;
    private final int[] index = new int[MovementColumn.values().length];
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, CardId> cards = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Set<String> stations = new HashSet<>();

    RowReader(Layout layout, Times times, Problems problems) {
        this.layout = layout;
        this.times = times;
        this.problems = problems;
        for (MovementColumn column : MovementColumn.values()) {
            index[column.ordinal()] = layout.columns().getOrDefault(column, -1);
        }
    }

    /// Null: it could not be read, and the problems say why.
    @Nullable
    HistoryRow read(CsvRecord line) {
        if (!hasAllFields(line)) {
            String count = line.getFieldCount() + " / " + layout.header().size();
            problems.add(line.getStartingLineNumber(), "", Fault.FIELD_COUNT, count);
            return null;
        }
        CardId card = cell(line, MovementColumn.CARD, this::card);
        Instant at = cell(line, MovementColumn.MOVED_AT, text -> times.read(required(text)));
        String to = cell(line, MovementColumn.TO_STATION, text -> station(required(text)));
        Cells cells = new Cells(line);
        return card == null || at == null || to == null || cells.isBad ? null : cells.row(card, at, to);
    }

    /// The cells that a file need not have.
    private final class Cells {
        private final CsvRecord line;
        private final @Nullable String part;
        private final @Nullable Long quantity;
        private final Movement.@Nullable Kind kind;
        private final @Nullable String from;
        private final @Nullable Lane fromLane;
        private final @Nullable Lane toLane;
        private final Pieces result;
        private boolean isBad;

        Cells(CsvRecord line) {
            this.line = line;
            part = optional(MovementColumn.PART, RowReader.this::part);
            quantity = optional(MovementColumn.QUANTITY, RowReader::whole);
            kind = optional(MovementColumn.KIND, RowReader::kind);
            from = optional(MovementColumn.FROM_STATION, RowReader.this::station);
            fromLane = optional(MovementColumn.FROM_LANE, RowReader::lane);
            toLane = optional(MovementColumn.TO_LANE, RowReader::lane);
            result = new Pieces(
                    pieces(MovementColumn.GOOD), pieces(MovementColumn.REJECTED), pieces(MovementColumn.HELD));
        }

        private <T> @Nullable T optional(MovementColumn column, Parser<T> parser) {
            try {
                return index[column.ordinal()] < 0 ? null : parser.read(text(line, column));
            } catch (BadCell bad) {
                isBad = true;
                complain(line, column, bad.fault());
                return null;
            }
        }

        private long pieces(MovementColumn column) {
            Long count = optional(column, RowReader::whole);
            return count == null ? -1 : count;
        }

        HistoryRow row(CardId card, Instant at, String to) {
            return new HistoryRow(
                    Math.toIntExact(line.getStartingLineNumber()),
                    card,
                    part,
                    quantity,
                    kind,
                    at,
                    from,
                    fromLane,
                    to,
                    toLane,
                    result,
                    free(line, MovementColumn.OPERATOR),
                    free(line, MovementColumn.REASON));
        }
    }

    /// Reads a cell; null: it says nothing.
    private interface Parser<T> {
        @Nullable
        T read(String text) throws BadCell;
    }

    /// Different station names seen.
    int stations() {
        return stations.size();
    }

    /// Different cards seen.
    int cards() {
        return cards.size();
    }

    /// The number in the revision column, or -1.
    long revision(CsvRecord line) {
        String text = index[MovementColumn.REVISION.ordinal()] < 0
                ? ""
                : text(line, MovementColumn.REVISION).strip();
        return isDigits(text) ? Long.parseLong(text) : -1;
    }

    private boolean hasAllFields(CsvRecord line) {
        for (int i = layout.header().size(); i < line.getFieldCount(); i++) {
            if (!line.getField(i).isBlank()) {
                return false;
            }
        }
        return line.getFieldCount() >= layout.header().size();
    }

    private <T> @Nullable T cell(CsvRecord line, MovementColumn column, Parser<T> parser) {
        try {
            return Objects.requireNonNull(parser.read(text(line, column)));
        } catch (BadCell bad) {
            complain(line, column, bad.fault());
            return null;
        }
    }

    private void complain(CsvRecord line, MovementColumn column, Fault fault) {
        String header = layout.header().get(index[column.ordinal()]);
        problems.add(line.getStartingLineNumber(), header, fault, text(line, column));
    }

    private String text(CsvRecord line, MovementColumn column) {
        String text = line.getField(index[column.ordinal()]);
        return layout.isOurs() ? Harmless.original(text) : text;
    }

    private String free(CsvRecord line, MovementColumn column) {
        return index[column.ordinal()] < 0 ? "" : shared(text(line, column));
    }

    private String shared(String text) {
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    private static String required(String text) throws BadCell {
        if (text.isBlank()) {
            throw new BadCell(Fault.CELL_EMPTY);
        }
        return text;
    }

    private CardId card(String text) throws BadCell {
        String number = required(text).strip();
        CardId known = cards.get(number);
        if (known == null) {
            if (!CardId.isValid(number)) {
                throw new BadCell(Fault.BAD_CARD);
            }
            known = new CardId(number);
            cards.put(number, known);
        }
        return known;
    }

    private String station(String text) {
        String known = places.get(text);
        if (known == null) {
            known = shared(text.strip());
            places.put(text, known);
            if (!known.isEmpty() && !ENDS.contains(known.toLowerCase(Locale.ROOT))) {
                stations.add(known);
            }
        }
        return known;
    }

    /// In a file of our own an empty part is a card without one; elsewhere it is not said.
    private @Nullable String part(String text) {
        String part = shared(text.strip());
        return part.isEmpty() && !layout.isOurs() ? null : part;
    }

    private static @Nullable Long whole(String text) throws BadCell {
        String number = text.strip();
        if (number.isEmpty()) {
            return null;
        }
        if (isDigits(number)) {
            return Long.parseLong(number);
        }
        if (THOUSANDS.matcher(number).matches()) {
            throw new BadCell(Fault.NUMBER_UNCLEAR);
        }
        if (!WHOLE.matcher(number).matches()) {
            throw new BadCell(Fault.BAD_NUMBER);
        }
        return Long.parseLong(number.split("[.,]", 2)[0]);
    }

    /// What surely fits into a long.
    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= 18;
    }

    private static Movement.@Nullable Kind kind(String text) throws BadCell {
        String word = text.strip();
        if (word.isEmpty()) {
            return null;
        }
        for (Movement.Kind kind : Movement.Kind.values()) {
            if (kind.word().equalsIgnoreCase(word)) {
                return kind;
            }
        }
        throw new BadCell(Fault.BAD_KIND);
    }

    private static @Nullable Lane lane(String text) throws BadCell {
        String word = text.strip();
        if (word.isEmpty()) {
            return null;
        }
        for (Lane lane : Lane.values()) {
            if (lane.name().equalsIgnoreCase(word)) {
                return lane;
            }
        }
        throw new BadCell(Fault.BAD_LANE);
    }
}
