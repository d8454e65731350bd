package pullboard.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;
import pullboard.paper.code.Barcode;
import pullboard.paper.code.QrCode;

/// Draws on one page of a PDF, in millimetres from the top left corner. Nothing is clipped silently and nothing is
/// thrown because of what a text holds: what could not be drawn as meant becomes a {@link Remark}.
public final class Pen {
    static final double POINTS = 72 / 25.4;

    /// Where the letters stand in a line that is one em high.
    private static final double BASELINE = 0.82;

    private final PDPageContentStream out;
    private final Typefaces faces;
    private final PictureCase pictures;
    private final Remarks remarks;
    private final CodeMarks codes;
    private final double height;

    /// @param height of the page in mm
    Pen(PDPageContentStream out, Typefaces faces, PictureCase pictures, Remarks remarks, Grid grid, double height) {
        this.out = out;
        this.faces = faces;
        this.pictures = pictures;
        this.remarks = remarks;
        this.codes = new CodeMarks(out, grid, height);
        this.height = height;
    }

    /// The same page, in colour.
    public Brush brush() {
        return new Brush(out, height);
    }

    /// Sets a text into its box: as large as `type` says, smaller or in several lines where it must be. If it still
    /// does not fit it ends in an ellipsis.
    ///
    /// Words with a no-break space (U+00A0) between them stay on one line.
    ///
    /// @return how high the text stands, in mm; 0: there was nothing to set
    public double text(Area box, String text, Type type) throws IOException {
        Setting setting = Setting.of(text, type, box.width() * POINTS, box.height() * POINTS, faces);
        if (!setting.whole()) {
            remarks.add(Remark.Kind.CUT, Setting.clean(text));
        }
        if (setting.lines().isEmpty()) {
            return 0;
        }
        double em = setting.size() / POINTS;
        double high = em * (1 + (setting.lines().size() - 1) * Setting.LEADING);
        double y = box.y()
                + em * BASELINE
                + switch (type.down()) {
                    case TOP -> 0;
                    case MIDDLE -> (box.height() - high) / 2;
                    case BOTTOM -> box.height() - high;
                };
        for (String line : setting.lines()) {
            line(box, y, line, type, setting.size());
            y += em * Setting.LEADING;
        }
        return high;
    }

    /// How wide the text is at full size, in mm.
    public double width(String text, Type type) throws IOException {
        return faces.width(type.face(), Setting.clean(text)) * type.size() / POINTS;
    }

    private void line(Area box, double y, String text, Type type, double size) throws IOException {
        double wide = faces.width(type.face(), text) * size / POINTS;
        double x = box.x()
                + switch (type.across()) {
                    case LEFT -> 0;
                    case MIDDLE -> (box.width() - wide) / 2;
                    case RIGHT -> box.width() - wide;
                };
        out.setNonStrokingColor(type.ink().grey());
        for (Typefaces.Run run : faces.runs(type.face(), text)) {
            if (run.font() == null) {
                boxes(x, y, run.text().codePointCount(0, run.text().length()), size / POINTS);
            } else {
                run(x, y, run, type, size);
            }
            x += run.width() * size / POINTS;
        }
    }

    private void run(double x, double y, Typefaces.Run run, Type type, double size) throws IOException {
        boolean thicker = run.foreign() && type.face().heavier() > 0;
        out.beginText();
        out.setFont(run.font(), (float) size);
        if (thicker) {
            out.setStrokingColor(type.ink().grey());
            out.setLineWidth((float) (size * type.face().heavier()));
            out.setRenderingMode(RenderingMode.FILL_STROKE);
        }
        out.newLineAtOffset(across(x), up(y));
        out.showText(run.text());
        if (thicker) {
            out.setRenderingMode(RenderingMode.FILL);
        }
        out.endText();
    }

    private void boxes(double x, double y, int count, double em) throws IOException {
        for (int i = 0; i < count; i++) {
            double left = x + i * em * Typefaces.BOX;
            frame(new Area(left + em * 0.06, y - em * 0.7, em * 0.5, em * 0.7), em * 0.05, Ink.BLACK);
        }
    }

    /// A straight line.
    ///
    /// @param thick mm
    public void line(double x1, double y1, double x2, double y2, double thick, Ink ink) throws IOException {
        out.setStrokingColor(ink.grey());
        out.setLineWidth((float) (thick * POINTS));
        out.moveTo(across(x1), up(y1));
        out.lineTo(across(x2), up(y2));
        out.stroke();
    }

    /// An outline, centred on the edge of the box.
    public void frame(Area box, double thick, Ink ink) throws IOException {
        out.setStrokingColor(ink.grey());
        out.setLineWidth((float) (thick * POINTS));
        rectangle(box);
        out.stroke();
    }

    /// A dashed outline: a place that is free.
    public void dashed(Area box, double thick, Ink ink) throws IOException {
        out.setLineDashPattern(new float[] {3, 2.5f}, 0);
        frame(box, thick, ink);
        out.setLineDashPattern(new float[0], 0);
    }

    public void fill(Area box, Ink ink) throws IOException {
        out.setNonStrokingColor(ink.grey());
        rectangle(box);
        out.fill();
    }

    /// Slanted bars within the box.
    public void hatch(Area box, double thick, double gap, Ink ink) throws IOException {
        out.saveGraphicsState();
        rectangle(box);
        out.clip();
        for (double at = -box.width(); at < box.height(); at += thick + gap) {
            line(box.x(), box.y() + at + box.width(), box.right(), box.y() + at, thick * 0.7, ink);
        }
        out.restoreGraphicsState();
    }

    /// A closed shape.
    ///
    /// @param points x and y in turn, mm
    public void shape(Ink ink, double... points) throws IOException {
        out.setNonStrokingColor(ink.grey());
        out.moveTo(across(points[0]), up(points[1]));
        for (int i = 2; i < points.length; i += 2) {
            out.lineTo(across(points[i]), up(points[i + 1]));
        }
        out.closePath();
        out.fill();
    }

    /// A PNG or JPEG, whole, in its own proportions, in the middle of the box; once in the file however often drawn.
    public void picture(Area box, byte[] bytes) throws IOException {
        picture(box, bytes, Type.Across.MIDDLE);
    }

    /// The same, at one side of the box.
    ///
    /// @return what it takes up; null: left out, and remarked
    public @Nullable Area picture(Area box, byte[] bytes, Type.Across across) throws IOException {
        @Nullable PDImageXObject image = pictures.image(bytes);
        if (image == null) {
            remarks.add(Remark.Kind.BAD_PICTURE, bytes.length + " bytes");
            return null;
        }
        double scale = Math.min(box.width() / image.getWidth(), box.height() / image.getHeight());
        double wide = image.getWidth() * scale;
        double high = image.getHeight() * scale;
        Area place = new Area(
                box.x() + (box.width() - wide) * across.ordinal() / 2, box.y() + (box.height() - high) / 2, wide, high);
        out.drawImage(image, across(place.x()), up(place.bottom()), (float) (wide * POINTS), (float) (high * POINTS));
        return place;
    }

    /// A QR code as large as fits, with its quiet zone, at the top left of the box.
    ///
    /// @return what it takes up with its quiet zone; null: left out, and remarked
    public @Nullable Area qr(Area box, String text) throws IOException {
        @Nullable Area drawn = codes.qr(box, QrCode.of(text));
        if (drawn == null) {
            remarks.add(Remark.Kind.NO_QR, text);
        }
        return drawn;
    }

    /// A Code 128 as wide as fits, with its quiet zones, at the left of the box and as high as it.
    ///
    /// @return the bars, without their quiet zones; null: left out, and remarked
    public @Nullable Area code128(Area box, String text) throws IOException {
        @Nullable Barcode code = Barcode.of(text).orElse(null);
        if (code == null) {
            remarks.add(Remark.Kind.BARCODE_NOT_ASCII, text);
            return null;
        }
        @Nullable Area drawn = codes.code128(box, code);
        if (drawn == null) {
            remarks.add(Remark.Kind.BARCODE_TOO_LONG, text);
        }
        return drawn;
    }

    /// The narrowest strip that holds the text as Code 128 with its quiet zones, in mm; 0: it cannot be one.
    public double leastCode128(String text) {
        return Barcode.of(text).map(codes::least).orElse(0.0);
    }

    private void rectangle(Area box) throws IOException {
        out.addRect(across(box.x()), up(box.bottom()), (float) (box.width() * POINTS), (float) (box.height() * POINTS));
    }

    private static float across(double x) {
        return (float) (x * POINTS);
    }

    private float up(double y) {
        return (float) ((height - y) * POINTS);
    }
}
