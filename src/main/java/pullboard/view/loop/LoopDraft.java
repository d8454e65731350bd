package pullboard.view.loop;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.WipLimit;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Supermarket;
import pullboard.board.supply.Supplier;
import pullboard.text.Typed;

/// A loop as typed in its form, and what must be entered besides so that it can run: its part, its places, its
/// supplier and, on a board without any, the first station.
///
/// @param before the loop that is changed, null: a new one
/// @param description of the part, where that is new
/// @param route numbers of stations, in order; empty: all in the board's order
/// @param station name of the first station; only asked for where the board has none
/// @param full containers that are there already; only asked for where the loop is new
record LoopDraft(
        @Nullable Loop before,
        String name,
        Loop.Kind kind,
        String part,
        String description,
        String from,
        String to,
        String container,
        String cards,
        String batch,
        List<Integer> route,
        String station,
        String lead,
        boolean levelled,
        Set<Loop.Step> tells,
        String full) {
    /// So many cards a station takes that is made with the first loop.
    static final int FIRST_LIMIT = 2;

    private static final int LONGEST_DEFAULT = 24;

    /// The fields of the form.
    enum Field {
        NAME,
        PART,
        FROM,
        TO,
        CONTAINER,
        CARDS,
        BATCH,
        LEAD,
        STATION,
        FULL
    }

    /// What the form says.
    sealed interface Result {
        /// All is there: one command enters it.
        record Ready(Command command, String loop) implements Result {}

        /// A field that cannot stay so.
        record Wrong(Field field) implements Result {}
    }

    /// What has to be sent.
    Result plan(Board board) {
        Field wrong = wrong(board);
        if (wrong != null) {
            return new Result.Wrong(wrong);
        }
        Loop loop = loop(board);
        List<Command> commands = new ArrayList<>(roots(board, loop));
        commands.add(new Command.Keep(loop));
        int there = before == null ? number(full).intValue() : 0;
        int next = board.books().kanbans(loop.name()).size() + 1;
        for (int found = 0; found < there; next++) {
            String number = "%s-%02d".formatted(loop.name(), next);
            if (board.card(new CardId(number)) == null && board.books().find(Kanban.class, number) == null) {
                commands.add(new Command.StepKanban(number, Kanban.State.FULL));
                found++;
            }
        }
        return new Result.Ready(
                commands.size() == 1 ? commands.getFirst() : new Command.Together(commands), loop.name());
    }

    /// The loop's name, or where none is typed one made of the part's.
    String nameOr(Board board) {
        if (before != null || !name.isBlank()) {
            return name.strip();
        }
        String base = part.strip();
        base = base.length() > LONGEST_DEFAULT
                ? base.substring(0, LONGEST_DEFAULT).strip()
                : base;
        String free = base;
        for (int i = 2; board.books().find(Loop.class, free) != null; i++) {
            free = base + " " + i;
        }
        return free;
    }

    private @Nullable Field wrong(Board board) {
        if (part.isBlank()) {
            return Field.PART;
        }
        if (needsFrom()
                && (from.isBlank()
                        || kind == Loop.Kind.WITHDRAWAL && from.strip().equals(to.strip()))) {
            return Field.FROM;
        }
        if (to.isBlank()) {
            return Field.TO;
        }
        if (number(container) < 1) {
            return Field.CONTAINER;
        }
        if (number(cards) < 1 || number(cards) > Loop.MOST_CARDS) {
            return Field.CARDS;
        }
        if (!batch.isBlank() && (number(batch) < 1 || number(batch) > number(cards))) {
            return Field.BATCH;
        }
        return wrongBelow(board);
    }

    private @Nullable Field wrongBelow(Board board) {
        if (LeadTime.read(lead) == null) {
            return Field.LEAD;
        }
        if (needsStation(board) && station.isBlank()) {
            return Field.STATION;
        }
        if (before == null && (number(full) < 0 || number(full) > number(cards))) {
            return Field.FULL;
        }
        String chosen = nameOr(board);
        boolean taken = before == null && board.books().find(Loop.class, chosen) != null;
        boolean fits = chosen.length() <= Loop.LONGEST_NAME && CardId.isValid(chosen);
        return taken || !fits ? Field.NAME : null;
    }

    /// Whether the board has no station yet, and the loop needs one.
    boolean needsStation(Board board) {
        return isMadeHere() && board.stations().isEmpty();
    }

    boolean isMadeHere() {
        return kind == Loop.Kind.PRODUCTION || kind == Loop.Kind.SIGNAL;
    }

    boolean needsFrom() {
        return !isMadeHere();
    }

    private Loop loop(Board board) {
        Duration time = LeadTime.read(lead);
        return new Loop(
                nameOr(board),
                kind,
                part.strip(),
                needsFrom() ? from.strip() : "",
                to.strip(),
                number(container),
                number(cards).intValue(),
                batch.isBlank() ? 1 : number(batch).intValue(),
                isMadeHere() ? route : List.of(),
                time == null ? Duration.ZERO : time,
                levelled,
                tells.stream().sorted().toList());
    }

    private List<Command> roots(Board board, Loop loop) {
        List<Command> roots = new ArrayList<>();
        if (needsStation(board)) {
            roots.add(Command.AddStation.last(station.strip(), WipLimit.cards(FIRST_LIMIT)));
        }
        if (board.books().find(Part.class, loop.part()) == null) {
            boolean bought = kind == Loop.Kind.SUPPLIER;
            roots.add(new Command.Keep(new Part(
                    loop.part(),
                    description.strip(),
                    Part.of(loop.part()).unit(),
                    "",
                    BigDecimal.ZERO,
                    loop.container(),
                    bought,
                    "",
                    0,
                    List.of())));
        }
        if (kind == Loop.Kind.SUPPLIER && board.books().find(Supplier.class, loop.from()) == null) {
            roots.add(new Command.Keep(Supplier.of(loop.from())));
        }
        if (kind == Loop.Kind.WITHDRAWAL && board.books().find(Supermarket.class, loop.from()) == null) {
            roots.add(new Command.Keep(new Supermarket(loop.from(), "")));
        }
        if (board.books().find(Supermarket.class, loop.to()) == null) {
            roots.add(new Command.Keep(new Supermarket(loop.to(), "")));
        }
        return roots;
    }

    /// Nothing typed is 0; -1: it cannot be read.
    private static Long number(String typed) {
        if (typed.isBlank()) {
            return 0L;
        }
        Long number = Typed.number(typed);
        return number == null || number > Integer.MAX_VALUE ? Long.valueOf(-1) : number;
    }
}
