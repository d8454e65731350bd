package pullboard.paper;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text as it stands in its box: broken into lines, small enough to fit, in the worst case with an ellipsis.
///
/// @param size points
/// @param whole false: it had to be cut
record Setting(List<String> lines, double size, boolean whole) {
    /// From one line to the next, in ems.
    static final double LEADING = 1.2;

    private static final double STEP = 0.96;

    /// A line that may end anywhere still ends at a word or joint behind this share of it.
    private static final double EASY = 0.6;

    private static final String ELLIPSIS = "…";

    /// Where a line may end: between words, then also within a part number, then anywhere.
    private enum Ease {
        WORDS,
        JOINTS,
        ANYWHERE
    }

    /// @param width points
    /// @param height points
    static Setting of(String text, Type type, double width, double height, Typefaces faces) throws IOException {
        Measured measured = Measured.of(clean(text), type.face(), faces);
        for (Ease ease : Ease.values()) {
            double least = ease == Ease.WORDS ? Math.max(type.least(), type.size() * 0.55) : type.least();
            for (double size = type.size(); size >= least - 1e-9; size = smaller(size, least)) {
                List<String> lines = wrap(measured, width / size, room(type, size, height), ease);
                if (lines != null) {
                    return new Setting(lines, size, true);
                }
            }
        }
        return cut(measured, type, width, height, faces.width(type.face(), ELLIPSIS));
    }

    /// A text's characters.
    ///
    /// @param upTo how wide the text before each of them is, and last the whole, in ems
    private record Measured(int[] characters, double[] upTo) {
        static Measured of(String text, Face face, Typefaces faces) throws IOException {
            int[] characters = text.codePoints().toArray();
            double[] upTo = new double[characters.length + 1];
            for (int i = 0; i < characters.length; i++) {
                upTo[i + 1] = upTo[i] + faces.width(face, Character.toString(characters[i]));
            }
            return new Measured(characters, upTo);
        }

        int length() {
            return characters.length;
        }

        double width(int from, int to) {
            return upTo[to] - upTo[from];
        }

        String text(int from, int to) {
            return new String(characters, from, to - from)
                    .replace('\u00a0', ' ')
                    .strip();
        }

        /// The first position from here on that is no blank.
        int next(int from) {
            int at = from;
            while (at < length() && characters[at] == ' ') {
                at++;
            }
            return at;
        }
    }

    /// Composed characters, one kind of blank and the one that keeps words together, nothing that cannot be seen.
    static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Cc}]+", " ")
                .replaceAll("[\\p{Cf}\\ufe00-\\ufe0f]", "")
                .replace('⌀', 'Ø')
                .strip();
    }

    private static double smaller(double size, double least) {
        return size > least && size * STEP < least ? least : size * STEP;
    }

    private static int room(Type type, double size, double height) {
        int fit = 1 + (int) Math.floor((height / size - 1) / LEADING + 1e-6);
        return Math.clamp(fit, 1, type.lines());
    }

    /// @param width ems
    /// @return null: it does not fit
    private static @Nullable List<String> wrap(Measured text, double width, int most, Ease ease) {
        if (text.width(0, text.length()) > (width + 1) * most) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = most == lines.size() ? from : lineEnd(text, from, width, ease);
            if (end == from) {
                return null;
            }
            lines.add(text.text(from, end));
            from = text.next(end);
        }
        return lines;
    }

    /// Where a full line ends that begins at `from`; there: not even one piece of it fits.
    private static int lineEnd(Measured text, int from, double width, Ease ease) {
        int end = from;
        int easy = from;
        for (int i = from; i < text.length(); i++) {
            int next = i + 1;
            if (text.width(from, next) > width + 1e-6 && text.characters()[i] != ' ') {
                return ease == Ease.ANYWHERE && easy - from > (end - from) * EASY ? easy : end;
            }
            boolean last = next == text.length();
            if (!last && mayBreak(text.characters()[i], text.characters()[next], Ease.JOINTS)) {
                easy = next;
            }
            if (last || mayBreak(text.characters()[i], text.characters()[next], ease)) {
                end = next;
            }
        }
        return end;
    }

    private static boolean mayBreak(int before, int after, Ease ease) {
        if (ease == Ease.ANYWHERE || before == ' ' || after == ' ') {
            return true;
        }
        if (Character.isIdeographic(before) || Character.isIdeographic(after)) {
            return Character.isLetterOrDigit(after);
        }
        boolean joint = "-/_;+".indexOf(before) >= 0 || ",.:".indexOf(before) >= 0 && !Character.isDigit(after);
        return ease == Ease.JOINTS && joint;
    }

    private static Setting cut(Measured text, Type type, double width, double height, double ellipsis) {
        double size = type.least();
        double ems = width / size;
        int most = room(type, size, height);
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (lines.size() < most - 1) {
            int end = Math.max(from + 1, lineEnd(text, from, ems, Ease.ANYWHERE));
            lines.add(text.text(from, end));
            from = text.next(end);
        }
        lines.add(text.text(from, lineEnd(text, from, ems - ellipsis, Ease.ANYWHERE)) + ELLIPSIS);
        return new Setting(lines, size, false);
    }
}
