package pullboard.paper.print;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Labels in ZPL II: a page as dots, and the test page in the printer's own letters.
final class Zpl {
    static final String ASK_STATUS = "~HS";
    private static final String HEX = "0123456789ABCDEF";
    private static final int NIBBLE = 4;
    /// Letters for repeats: G to Y are 1 to 19, g to z are 20 to 400 in steps of 20.
    private static final int TWENTY = 20;

    private static final int MOST = 400;
    private static final int DARK = 128;

    private Zpl() {}

    /// One label: the image's dots, black where it is darker than half.
    static String label(BufferedImage dots, int copies) {
        int rowBytes = (dots.getWidth() + 7) / 8;
        int all = rowBytes * dots.getHeight();
        StringBuilder zpl = new StringBuilder(all / 4 + 100);
        zpl.append("^XA^PW").append(dots.getWidth()).append("^LL").append(dots.getHeight());
        zpl.append("^LH0,0^FO0,0^GFA,").append(all).append(',').append(all).append(',');
        zpl.append(rowBytes).append(',');
        graphic(dots, rowBytes, zpl);
        return zpl.append("^FS^PQ").append(copies).append("^XZ\n").toString();
    }

    /// A frame to the label's edge with these lines of text in it.
    static String test(LabelPrinter printer, List<String> lines) {
        int width = printer.dots(printer.width());
        int height = printer.dots(printer.height());
        int letter = Math.max(18, height / (lines.size() * 2 + 1));
        StringBuilder zpl = new StringBuilder(500);
        zpl.append("^XA^CI28^PW").append(width).append("^LL").append(height).append("^LH0,0");
        zpl.append("^FO0,0^GB").append(width).append(',').append(height).append(",3^FS");
        int y = letter / 2;
        for (String line : lines) {
            int fit = Math.min(letter, Math.max(14, width * 2 / Math.max(1, line.length() + 2)));
            zpl.append("^FO").append(letter / 2).append(',').append(y);
            zpl.append("^A0N,").append(fit).append(',').append(fit);
            zpl.append("^FH_^FD").append(escaped(line)).append("^FS");
            y += letter * 2;
        }
        return zpl.append("^PQ1^XZ\n").toString();
    }

    /// What ZPL takes for commands, as hexadecimal after `_` (needs `^FH_`).
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '^' || c == '~' || c == '_' || c < ' ') {
                safe.append("_%02X".formatted(c));
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    static byte[] bytes(String zpl) {
        return zpl.getBytes(StandardCharsets.UTF_8);
    }

    private static void graphic(BufferedImage dots, int rowBytes, StringBuilder zpl) {
        char[] before = new char[0];
        for (int y = 0; y < dots.getHeight(); y++) {
            char[] row = row(dots, y, rowBytes);
            if (Arrays.equals(row, before)) {
                zpl.append(':');
            } else {
                pack(row, zpl);
            }
            before = row;
        }
    }

    private static char[] row(BufferedImage dots, int y, int rowBytes) {
        int[] values = new int[rowBytes * 2];
        int[] line = dots.getRGB(0, y, dots.getWidth(), 1, null, 0, dots.getWidth());
        for (int x = 0; x < line.length; x++) {
            if (isDark(line[x])) {
                values[x / NIBBLE] |= 8 >> (x % NIBBLE);
            }
        }
        char[] row = new char[values.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = HEX.charAt(values[i]);
        }
        return row;
    }

    private static boolean isDark(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        return (red * 299 + green * 587 + blue * 114) / 1000 < DARK;
    }

    /// A row with its repeats counted; `,` fills the rest with white, `!` with black.
    private static void pack(char[] row, StringBuilder zpl) {
        int end = row.length;
        char last = row[end - 1];
        if (last == '0' || last == 'F') {
            while (end > 0 && row[end - 1] == last) {
                end--;
            }
        }
        int at = 0;
        while (at < end) {
            int run = at;
            while (run < end && row[run] == row[at]) {
                run++;
            }
            repeat(row[at], run - at, zpl);
            at = run;
        }
        if (end < row.length) {
            zpl.append(last == '0' ? ',' : '!');
        }
    }

    private static void repeat(char digit, int times, StringBuilder zpl) {
        int left = times;
        while (left >= MOST) {
            zpl.append('z').append(digit);
            left -= MOST;
        }
        if (left >= TWENTY) {
            zpl.append((char) ('g' + left / TWENTY - 1));
        }
        if (left % TWENTY > 0 && (left > 1)) {
            zpl.append((char) ('G' + left % TWENTY - 1));
        }
        if (left > 0) {
            zpl.append(digit);
        }
    }
}
