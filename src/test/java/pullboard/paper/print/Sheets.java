package pullboard.paper.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.EncodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// Small things to print, and a reader of what a label printer was told to print.
final class Sheets {
    private static final Pattern GRAPHIC = Pattern.compile("\\^GFA,(\\d+),\\d+,(\\d+),([^^]*)\\^FS");
    private static final float POINTS = 72f / 25.4f;
    private static final float MODULE = 4 * 72f / 203;

    private Sheets() {}

    /// Labels of 57 x 32 mm with a QR code on each: `text 1`, `text 2` ...
    static PageSource labels(int pages, String text) {
        return file -> {
            try (PDDocument document = new PDDocument()) {
                for (int page = 1; page <= pages; page++) {
                    label(document, text + " " + page);
                }
                document.save(file.toFile());
            }
        };
    }

    /// Labels on which nothing repeats, so that they are long in ZPL.
    static PageSource noise(int pages) {
        return file -> {
            BufferedImage image = new BufferedImage(456, 256, BufferedImage.TYPE_BYTE_BINARY);
            Random random = new Random(5);
            for (int i = 0; i < 456 * 256; i++) {
                image.setRGB(i % 456, i / 456, random.nextBoolean() ? 0xFFFFFF : 0);
            }
            try (PDDocument document = new PDDocument()) {
                for (int page = 0; page < pages; page++) {
                    PDPage sheet = new PDPage(new PDRectangle(57 * POINTS, 32 * POINTS));
                    document.addPage(sheet);
                    try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                        content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 161, 90);
                    }
                }
                document.save(file.toFile());
            }
        };
    }

    private static void label(PDDocument document, String text) throws IOException {
        PDPage page = new PDPage(new PDRectangle(57 * POINTS, 32 * POINTS));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            BitMatrix code =
                    new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 4));
            float top = page.getMediaBox().getHeight();
            for (int y = 0; y < code.getHeight(); y++) {
                for (int x = 0; x < code.getWidth(); x++) {
                    if (code.get(x, y)) {
                        content.addRect(x * MODULE, top - (y + 1) * MODULE, MODULE, MODULE);
                    }
                }
            }
            content.fill();
        } catch (com.google.zxing.WriterException e) {
            throw new IOException(e);
        }
    }

    /// The dots of a label, as a printer would unpack them.
    static BufferedImage dots(String zpl) {
        Matcher graphic = GRAPHIC.matcher(zpl);
        if (!graphic.find()) {
            throw new AssertionError("no graphic in " + zpl.substring(0, Math.min(200, zpl.length())));
        }
        int rowDigits = Integer.parseInt(graphic.group(2)) * 2;
        int rows = Integer.parseInt(graphic.group(1)) * 2 / rowDigits;
        StringBuilder digits = unpacked(graphic.group(3), rowDigits);
        if (digits.length() != rows * rowDigits) {
            throw new AssertionError(digits.length() + " digits for " + rows + " rows of " + rowDigits);
        }
        BufferedImage image = new BufferedImage(rowDigits * 4, rows, BufferedImage.TYPE_BYTE_BINARY);
        for (int i = 0; i < digits.length() * 4; i++) {
            boolean black = (Character.digit(digits.charAt(i / 4), 16) >> (3 - i % 4) & 1) == 1;
            image.setRGB(i % (rowDigits * 4), i / (rowDigits * 4), black ? 0 : 0xFFFFFF);
        }
        return image;
    }

    private static StringBuilder unpacked(String packed, int row) {
        StringBuilder all = new StringBuilder();
        int times = 0;
        for (char c : packed.toCharArray()) {
            if (c >= 'G' && c <= 'Y') {
                times += c - 'G' + 1;
            } else if (c >= 'g' && c <= 'z') {
                times += (c - 'g' + 1) * 20;
            } else if (c == ',' || c == '!') {
                all.append((c == ',' ? "0" : "F").repeat(row - all.length() % row));
            } else if (c == ':') {
                all.append(all.substring(all.length() - row));
            } else {
                all.append(String.valueOf(c).repeat(Math.max(1, times)));
                times = 0;
            }
        }
        return all;
    }

    /// What the QR code on these dots says.
    static String read(BufferedImage dots) throws Exception {
        int[] rgb = dots.getRGB(0, 0, dots.getWidth(), dots.getHeight(), null, 0, dots.getWidth());
        return new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(dots.getWidth(), dots.getHeight(), rgb))))
                .getText();
    }
}
