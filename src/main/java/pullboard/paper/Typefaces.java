package pullboard.paper;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// The typefaces of one document, embedded as subsets: Inter for Latin, Greek and Cyrillic, Noto for Chinese, Japanese
/// and Korean. Read when first needed. Measures text and takes it apart into runs of one face.
final class Typefaces {
    private static final String HAN = "/pullboard/paper/fonts/NotoSansSC-Regular.ttf";
    private static final String HANGUL = "/pullboard/paper/fonts/NotoSansKR-Regular.ttf";

    /// Width of the box that stands for a character nobody has, in ems.
    static final double BOX = 0.62;

    /// The first character that a fall-back face is asked for; those before are Latin, Greek, Cyrillic and marks.
    private static final int FIRST_FOREIGN = 0x1100;

    private final PDDocument document;
    private final IntConsumer missing;
    private final Map<String, PDFont> fonts = new HashMap<>();
    private final Map<Face, Map<Integer, Glyph>> glyphs = new EnumMap<>(Face.class);

    /// @param missing told each code point that no face has, each time it is measured for the first time in a weight
    Typefaces(PDDocument document, IntConsumer missing) {
        this.document = document;
        this.missing = missing;
    }

    /// A character in the face that has it; no font: none has. Width in ems.
    private record Glyph(@Nullable PDFont font, double width, boolean foreign) {}

    /// Text in one face.
    ///
    /// @param font null: a box for each character
    /// @param width ems
    /// @param foreign whether it is in a fall-back face
    record Run(@Nullable PDFont font, String text, double width, boolean foreign) {}

    /// In ems.
    double width(Face face, String text) throws IOException {
        double sum = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            sum += glyph(face, character).width();
            i += Character.charCount(character);
        }
        return sum;
    }

    List<Run> runs(Face face, String text) throws IOException {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        double width = 0;
        @Nullable Glyph last = null;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            Glyph glyph = glyph(face, character);
            if (last != null && last.font() != glyph.font()) {
                runs.add(new Run(last.font(), text.substring(start, i), width, last.foreign()));
                start = i;
                width = 0;
            }
            last = glyph;
            width += glyph.width();
            i += Character.charCount(character);
        }
        if (last != null) {
            runs.add(new Run(last.font(), text.substring(start), width, last.foreign()));
        }
        return runs;
    }

    private Glyph glyph(Face face, int character) throws IOException {
        Map<Integer, Glyph> known = glyphs.computeIfAbsent(face, _ -> new HashMap<>());
        Glyph glyph = known.get(character);
        if (glyph == null) {
            glyph = look(face, character);
            known.put(character, glyph);
            if (glyph.font() == null) {
                missing.accept(character);
            }
        }
        return glyph;
    }

    private Glyph look(Face face, int character) throws IOException {
        List<String> files = character < FIRST_FOREIGN ? List.of(face.file()) : List.of(face.file(), HAN, HANGUL);
        String text = Character.toString(character);
        for (String file : files) {
            PDFont font = font(file);
            try {
                return new Glyph(font, font.getStringWidth(text) / 1000, !file.equals(face.file()));
            } catch (IllegalArgumentException notInThisFace) {
                continue;
            }
        }
        return new Glyph(null, BOX, false);
    }

    /// Ligatures and other forms are left alone: finding them takes ten times as long as drawing the page.
    private TrueTypeFont parsed(InputStream in) throws IOException {
        TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(in));
        face.setEnableGsub(false);
        document.registerTrueTypeFontForClosing(face);
        return face;
    }

    private PDFont font(String file) throws IOException {
        PDFont font = fonts.get(file);
        if (font == null) {
            try (InputStream in = Typefaces.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new FileNotFoundException(file);
                }
                font = PDType0Font.load(document, parsed(in), true);
            }
            fonts.put(file, font);
        }
        return font;
    }
}
