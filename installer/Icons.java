import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Draws `assets/icon/pullboard.svg` (rectangles and polygons) in every size and form that the platforms ask for; to
/// be run after a change of the drawing: `java installer/Icons.java`. The results are kept with the sources.
final class Icons {
    private static final Path ICON = Path.of("assets/icon");
    private static final Path WINDOW = Path.of("src/main/resources/pullboard/view/icon");
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);
    private static final List<Integer> WINDOW_SIZES = List.of(16, 32, 64, 128, 256);
    private static final List<Integer> ICO_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    /// Kind of picture in an .icns file, and its size in pixels.
    private static final Map<String, Integer> ICNS = new LinkedHashMap<>();

    static {
        ICNS.put("icp4", 16);
        ICNS.put("ic11", 32);
        ICNS.put("icp5", 32);
        ICNS.put("ic12", 64);
        ICNS.put("ic07", 128);
        ICNS.put("ic13", 256);
        ICNS.put("ic08", 256);
        ICNS.put("ic14", 512);
        ICNS.put("ic09", 512);
        ICNS.put("ic10", 1024);
    }

    private Icons() {}

    public static void main(String[] args) throws Exception {
        NodeList shapes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(ICON.resolve("pullboard.svg").toFile())
                .getDocumentElement()
                .getChildNodes();
        for (int size : SIZES) {
            Files.write(ICON.resolve("pullboard-" + size + ".png"), png(shapes, size));
        }
        for (int size : WINDOW_SIZES) {
            Files.write(WINDOW.resolve("board-" + size + ".png"), png(shapes, size));
        }
        Files.write(ICON.resolve("pullboard.ico"), ico(shapes));
        Files.write(ICON.resolve("pullboard.icns"), icns(shapes));
    }

    private static byte[] png(NodeList shapes, int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / 512.0, size / 512.0);
        for (int i = 0; i < shapes.getLength(); i++) {
            if (shapes.item(i) instanceof Element shape) {
                pen.setColor(Color.decode(shape.getAttribute("fill")));
                pen.fill(shape.getTagName().equals("rect") ? rectangle(shape) : polygon(shape));
            }
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static RoundRectangle2D rectangle(Element shape) {
        double round = 2 * number(shape, "rx");
        return new RoundRectangle2D.Double(
                number(shape, "x"), number(shape, "y"), number(shape, "width"), number(shape, "height"), round, round);
    }

    private static double number(Element shape, String attribute) {
        return Double.parseDouble(shape.getAttribute(attribute));
    }

    private static Polygon polygon(Element shape) {
        Polygon polygon = new Polygon();
        for (String point : shape.getAttribute("points").split(" ")) {
            String[] xy = point.split(",");
            polygon.addPoint(Integer.parseInt(xy[0]), Integer.parseInt(xy[1]));
        }
        return polygon;
    }

    /// Windows: a directory of pictures, then the pictures (PNG, which Windows reads since Vista).
    private static byte[] ico(NodeList shapes) throws IOException {
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        int start = 6 + 16 * ICO_SIZES.size();
        ByteBuffer head = ByteBuffer.allocate(start).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) ICO_SIZES.size());
        for (int size : ICO_SIZES) {
            byte[] png = png(shapes, size);
            byte side = (byte) (size == 256 ? 0 : size);
            head.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort((short) 32);
            head.putInt(png.length).putInt(start + pictures.size());
            pictures.writeBytes(png);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.array());
        all.writeBytes(pictures.toByteArray());
        return all.toByteArray();
    }

    /// macOS: kind, length and picture (PNG), one after the other.
    private static byte[] icns(NodeList shapes) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, Integer> kind : ICNS.entrySet()) {
            body.writeBytes(entry(kind.getKey(), png(shapes, kind.getValue())));
        }
        return entry("icns", body.toByteArray());
    }

    private static byte[] entry(String kind, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .put(kind.getBytes(StandardCharsets.US_ASCII))
                .putInt(8 + content.length)
                .put(content)
                .array();
    }
}
