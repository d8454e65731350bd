package pullboard.view.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import pullboard.paper.PageSize;
import pullboard.paper.Paperwork;
import pullboard.paper.PictureSheet;

/// The board as it looks, on a page. It is drawn on the JavaFX thread and packed beside it.
public final class BoardPicture {
    private final Supplier<Image> taking;

    /// @param taking takes the picture, on the JavaFX thread
    public BoardPicture(Supplier<Image> taking) {
        this.taking = taking;
    }

    /// Takes the picture now; the answer makes its page.
    Callable<Paperwork> sheet(String title) {
        Image image = taking.get();
        return () -> new PictureSheet(title, PageSize.A4.turned(), png(image));
    }

    private static byte[] png(Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, "png", bytes)) {
            throw new IOException("this Java writes no PNG");
        }
        return bytes.toByteArray();
    }
}
