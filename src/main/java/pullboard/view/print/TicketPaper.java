package pullboard.view.print;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.paper.PageSize;
import pullboard.paper.print.LabelPrinter;
import pullboard.paper.print.Printer;
import pullboard.text.Texts;
import pullboard.ticket.FallbackBoard;
import pullboard.ticket.TicketContents;
import pullboard.ticket.TicketLayout;
import pullboard.ticket.TicketLayouts;
import pullboard.ticket.TicketSheets;
import pullboard.ticket.TicketWords;

/// Makes the pages of tickets from the board as it is.
final class TicketPaper {
    /// Labels are cut this exactly, mm.
    private static final double EXACT = 1.5;

    private TicketPaper() {}

    static TicketSheets of(Board board, List<CardId> cards, TicketLayout layout, Locale language, Instant now) {
        TicketContents contents = new TicketContents(board);
        return new TicketSheets(
                cards.stream().filter(contents::knows).map(contents::of).toList(),
                layout,
                words(board, language, now),
                contents.logo());
    }

    /// The whole board on sheets of this size.
    static FallbackBoard fallback(Board board, PageSize paper, Locale language, Instant now) {
        return new FallbackBoard(board, now, words(board, language, now), paper);
    }

    private static TicketWords words(Board board, Locale language, Instant now) {
        ZoneId zone = board.shop().zone();
        return TicketWords.of(language, zone, now.atZone(zone).toLocalDate());
    }

    /// The layout of this name, or where there is none the first that fits the printer.
    static TicketLayout layout(Board board, String name, Printer printer) {
        return TicketLayouts.named(board, name)
                .filter(layout -> fits(layout, printer))
                .or(() -> TicketLayouts.of(board).stream()
                        .filter(layout -> fits(layout, printer))
                        .filter(layout -> printer instanceof LabelPrinter || layout.equals(TicketLayout.DEFAULT))
                        .findFirst())
                .orElse(TicketLayout.DEFAULT);
    }

    /// Whether the layout's paper is what a label printer holds; any other printer takes any paper.
    ///
    /// @param layout null: not tickets
    static boolean fits(@Nullable TicketLayout layout, Printer printer) {
        if (!(printer instanceof LabelPrinter label)) {
            return true;
        }
        PageSize paper = layout == null ? PageSize.A4 : layout.paper();
        return Math.abs(paper.width() - label.width()) <= EXACT && Math.abs(paper.height() - label.height()) <= EXACT;
    }

    /// A layout's name and what it means.
    static String says(TicketLayout layout, Texts texts) {
        PageSize paper = layout.paper();
        return layout.isSingle()
                ? texts.get("layout.one", layout.name(), paper.width(), paper.height())
                : texts.get("layout.many", layout.name(), layout.perPage(), paper.name());
    }
}
