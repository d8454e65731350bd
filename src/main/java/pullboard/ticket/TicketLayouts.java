package pullboard.ticket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pullboard.board.Board;

/// The layouts that can be chosen: those that are always there, and the board's own, kept as documents `layout/NAME`.
public final class TicketLayouts {
    /// Begins the name of a document that is a layout.
    public static final String DOCUMENT = "layout/";

    private static final System.Logger LOG = System.getLogger(TicketLayouts.class.getName());

    private TicketLayouts() {}

    /// Built-in ones first, then the board's own by name.
    public static List<TicketLayout> of(Board board) {
        List<TicketLayout> own = new ArrayList<>();
        board.documents().forEach((name, text) -> {
            if (name.startsWith(DOCUMENT)) {
                read(name, text).ifPresent(own::add);
            }
        });
        own.sort(Comparator.comparing(TicketLayout::name, String.CASE_INSENSITIVE_ORDER));
        List<TicketLayout> all = new ArrayList<>(TicketLayout.BUILT_IN);
        all.addAll(own);
        return all;
    }

    /// Whatever the case of letters.
    public static Optional<TicketLayout> named(Board board, String name) {
        return of(board).stream()
                .filter(layout -> layout.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /// Whether a layout of this name is always there and cannot be replaced.
    public static boolean isBuiltIn(String name) {
        return TicketLayout.BUILT_IN.stream().anyMatch(layout -> layout.name().equalsIgnoreCase(name));
    }

    private static Optional<TicketLayout> read(String document, String text) {
        try {
            return Optional.of(LayoutText.read(text));
        } catch (BadLayout e) {
            LOG.log(System.Logger.Level.WARNING, document + " is no layout", e);
            return Optional.empty();
        }
    }
}
