package pullboard.view.layout;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.CardNotes;
import pullboard.board.ServiceClass;
import pullboard.board.TicketCode;
import pullboard.text.Texts;
import pullboard.ticket.TicketContent;
import pullboard.ticket.TicketContents;
import pullboard.view.print.TicketSource;

/// Tickets that show how a layout looks: those of the board's open cards, or one made up with every field filled in.
final class SampleTickets {
    private static final int EDGE = 240;
    private static final int PIECES = 50;
    private static final int DAYS = 9;

    private SampleTickets() {}

    /// Whether the board has a card to show.
    static boolean hasCards(Board board) {
        return !cards(board).isEmpty();
    }

    /// So many, over again where there are fewer cards.
    static List<TicketContent> ofCards(Board board, int count) {
        TicketContents contents = new TicketContents(board);
        List<TicketContent> some = cards(board).stream()
                .limit(count)
                .map(card -> contents.of(card.id()))
                .toList();
        return IntStream.range(0, count)
                .mapToObj(i -> some.get(i % some.size()))
                .toList();
    }

    /// So many of a card that there is not.
    ///
    /// @param texts of this room
    static List<TicketContent> madeUp(String shop, LocalDate today, int count, Texts texts) throws IOException {
        CardId card = new CardId("WO-0000");
        CardNotes notes = new CardNotes(
                texts.get("example.description"),
                texts.get("example.container"),
                texts.get("example.from"),
                texts.get("example.to"),
                texts.get("example.shelf"),
                texts.get("example.order"),
                texts.get("example.customer"),
                texts.get("example.work"),
                2,
                5);
        TicketContent content = new TicketContent(
                shop,
                card.number(),
                TicketCode.of(card, 1),
                texts.get("example.part"),
                picture(),
                PIECES,
                today.plusDays(DAYS),
                ServiceClass.EXPEDITE,
                List.of(texts.get("example.from"), texts.get("example.to")),
                notes,
                false);
        return IntStream.range(0, count).mapToObj(_ -> content).toList();
    }

    private static List<Card> cards(Board board) {
        return TicketSource.OPEN.cards(board, null, List.of());
    }

    /// Stands where a part's picture stands: a ring.
    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(EDGE, EDGE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, EDGE, EDGE);
        pen.setColor(Color.GRAY);
        pen.setStroke(new BasicStroke(EDGE / 6f));
        pen.drawOval(EDGE / 5, EDGE / 5, EDGE * 3 / 5, EDGE * 3 / 5);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
