package pullboard.ticket;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import pullboard.paper.Grid;
import pullboard.paper.Pdf;
import pullboard.paper.Steps;

/// Writes so many tickets into one file, some of them Chinese and Korean, in a process of its own.
public final class ManyTickets {
    private ManyTickets() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), TicketLayout.DEFAULT);
    }

    public static void write(Path file, int count, TicketLayout layout) throws IOException {
        List<TicketContent> cards = IntStream.range(0, count)
                .mapToObj(i -> i % 50 == 7 ? Cards.chinese() : i % 50 == 8 ? Cards.korean() : Cards.numbered(i))
                .toList();
        Pdf.write(new TicketSheets(cards, layout, Cards.words(Locale.ENGLISH), null), file, Grid.FINE, Steps.ALL);
    }
}
