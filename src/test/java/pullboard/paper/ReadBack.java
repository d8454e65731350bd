package pullboard.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// Reads paper as a shop does: looks at the page, scans its codes. PDFBox and ZXing always; poppler and zbar, which
/// know
/// nothing of them, where the machine has them.
public final class ReadBack {
    private ReadBack() {}

    /// A page as a renderer shows it.
    public static BufferedImage look(Path pdf, int page, int dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.GRAY);
        }
    }

    public static String words(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    public static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    /// What one code in this part of a page says.
    public static Optional<String> scan(BufferedImage page, Area area, int dpi, BarcodeFormat format) {
        BufferedImage part = crop(page, area, dpi / 25.4);
        int[] pixels = part.getRGB(0, 0, part.getWidth(), part.getHeight(), null, 0, part.getWidth());
        RGBLuminanceSource seen = new RGBLuminanceSource(part.getWidth(), part.getHeight(), pixels);
        Map<DecodeHintType, ?> hints =
                Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE, DecodeHintType.POSSIBLE_FORMATS, List.of(format));
        try {
            return Optional.of(new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(seen)), hints)
                    .getText());
        } catch (NotFoundException nothing) {
            return Optional.empty();
        }
    }

    private static BufferedImage crop(BufferedImage page, Area area, double scale) {
        int x = (int) (area.x() * scale);
        int y = (int) (area.y() * scale);
        int width = Math.min(page.getWidth() - x, (int) (area.width() * scale));
        int height = Math.min(page.getHeight() - y, (int) (area.height() * scale));
        return page.getSubimage(x, y, width, height);
    }

    public static boolean hasPoppler() {
        return has("pdftoppm") && has("pdftotext");
    }

    public static boolean hasZbar() {
        return has("zbarimg");
    }

    /// The text as poppler finds it.
    public static String popplerWords(Path pdf) throws IOException, InterruptedException {
        return run(pdf.getParent(), List.of("pdftotext", "-raw", "-enc", "UTF-8", pdf.toString(), "-"));
    }

    /// The codes that zbar finds on each page as poppler draws it, `QR-Code:...` and `CODE-128:...`.
    public static List<TreeSet<String>> zbar(Path pdf, int dpi) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(pdf.getParent(), "pages");
        run(folder, List.of("pdftoppm", "-gray", "-r", String.valueOf(dpi), pdf.toString(), "page"));
        List<TreeSet<String>> pages = new ArrayList<>();
        for (Path image : list(folder)) {
            String found = run(folder, List.of("zbarimg", "--quiet", image.toString()));
            pages.add(new TreeSet<>(found.lines().toList()));
            Files.delete(image);
        }
        Files.delete(folder);
        return pages;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> images = Files.list(folder)) {
            return images.sorted().toList();
        }
    }

    private static boolean has(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String run(Path folder, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = process.getInputStream()) {
            String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said;
        }
    }
}
