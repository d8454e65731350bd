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
        String clean = clean(text);
        for (Ease ease : Ease.values()) {
            double least = ease == Ease.WORDS ? Math.max(type.least(), type.size() * 0.55) : type.least();
            for (double size = type.size(); size >= least - 1e-9; size = smaller(size, least)) {
                int most = room(type, size, height);
                @Nullable List<String> lines = wrap(clean, width / size, most, ease, type.face(), faces);
                if (lines != null) {
                    return new Setting(lines, size, true);
                }
            }
        }
        return cut(clean, type, width, height, faces);
    }

    /// Composed characters, one kind of blank, nothing that cannot be seen.
    static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Cc}\\u00a0]+", " ")
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
    private static @Nullable List<String> wrap(
            String text, double width, int most, Ease ease, Face face, Typefaces faces) throws IOException {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty()) {
            int end = most == lines.size() ? 0 : lineEnd(rest, width, ease, face, faces);
            if (end == 0) {
                return null;
            }
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /// How many chars of the text make a full line; 0: not even one piece of it fits.
    private static int lineEnd(String text, double width, Ease ease, Face face, Typefaces faces) throws IOException {
        double used = 0;
        int end = 0;
        int easy = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int next = i + Character.charCount(character);
            used += faces.width(face, text.substring(i, next));
            if (used > width + 1e-6 && character != ' ') {
                return ease == Ease.ANYWHERE && easy > end * EASY ? easy : end;
            }
            if (next < text.length() && mayBreak(character, text.codePointAt(next), Ease.JOINTS)) {
                easy = next;
            }
            if (next == text.length() || mayBreak(character, text.codePointAt(next), ease)) {
                end = next;
            }
            i = next;
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

    private static Setting cut(String text, Type type, double width, double height, Typefaces faces)
            throws IOException {
        double size = type.least();
        double ems = width / size;
        int most = room(type, size, height);
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (lines.size() < most - 1) {
            int end = Math.max(1, lineEnd(rest, ems, Ease.ANYWHERE, type.face(), faces));
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        double left = ems - faces.width(type.face(), ELLIPSIS);
        lines.add(rest.substring(0, lineEnd(rest, left, Ease.ANYWHERE, type.face(), faces))
                        .strip()
                + ELLIPSIS);
        return new Setting(lines, size, false);
    }
}
