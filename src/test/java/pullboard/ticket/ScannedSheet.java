package pullboard.ticket;

import com.google.zxing.BarcodeFormat;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pullboard.board.Board;
import pullboard.paper.Area;
import pullboard.paper.Grid;
import pullboard.paper.PageSize;
import pullboard.paper.Pdf;
import pullboard.paper.ReadBack;
import pullboard.paper.Steps;

/// The fall-back board, printed and scanned back: every code as it is read from the page.
public final class ScannedSheet {
    private static final int DPI = 200;

    private ScannedSheet() {}

    /// The codes of the cards under the code of each place, in the order in which somebody reads the sheet.
    public static Map<String, List<String>> print(Board board, Instant now, PageSize size, Path pdf)
            throws IOException {
        TicketWords words = Cards.words(Locale.ENGLISH);
        Pdf.write(new FallbackBoard(board, now, words, size), pdf, Grid.FINE, Steps.ALL);
        PageSize lying = size.turned();
        List<FallbackBlock> blocks = FallbackBlock.of(board, now, new FallbackWords(words), FallbackPlan.slots(lying));
        Map<String, List<String>> codes = new LinkedHashMap<>();
        int page = 0;
        for (List<FallbackPlan.Placed> placed : new FallbackPlan(lying, blocks).pages()) {
            BufferedImage image = ReadBack.look(pdf, page++, DPI);
            placed.forEach(place -> read(place, image, codes));
        }
        return codes;
    }

    private static void read(FallbackPlan.Placed placed, BufferedImage image, Map<String, List<String>> codes) {
        Area area = placed.area();
        String spot = code(image, area.top(FallbackPlan.HEAD).right(FallbackPlan.HEAD), placed.block());
        List<String> cards = codes.computeIfAbsent(spot, _ -> new ArrayList<>());
        double y = area.y() + FallbackPlan.HEAD;
        for (FallbackBlock.Slot slot : placed.block().slots()) {
            if (slot.card() != null) {
                cards.add(code(
                        image, new Area(area.x(), y, FallbackPlan.SLOT + 2, FallbackPlan.SLOT - 1.2), placed.block()));
            }
            y += FallbackPlan.SLOT;
        }
    }

    /// As a person with a scanner: not read, a little nearer.
    private static String code(BufferedImage image, Area area, FallbackBlock block) {
        for (double nearer : new double[] {0, 0.8, 1.6, 2.4}) {
            var read = ReadBack.scan(image, area.inset(nearer), DPI, BarcodeFormat.QR_CODE);
            if (read.isPresent()) {
                return read.get();
            }
        }
        throw new AssertionError("a code of " + block.name() + " cannot be read");
    }
}
