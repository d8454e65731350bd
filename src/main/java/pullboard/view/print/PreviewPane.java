package pullboard.view.print;

import java.awt.image.BufferedImage;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pullboard.paper.Grid;
import pullboard.paper.PageSize;
import pullboard.paper.Paperwork;
import pullboard.paper.Preview;
import pullboard.text.Texts;
import pullboard.view.kit.Services;
import pullboard.view.kit.Work;

/// The page as it will come out, drawn from its PDF beside the JavaFX thread; leafed through by buttons or Page Up and
/// Page Down.
public final class PreviewPane extends VBox {
    private static final double SHARP = 1300;
    private static final double MOST = 203;
    private static final double INCH = 25.4;
    private static final long STEADY = 90;

    private final Services services;
    private final Texts texts;
    private final ImageView view = new ImageView();
    private final StackPane sheet = new StackPane();
    private final Label empty = new Label();
    private final Label where = new Label();
    private final Button back = new Button("", new FontIcon(Feather.CHEVRON_LEFT));
    private final Button on = new Button("", new FontIcon(Feather.CHEVRON_RIGHT));
    private @Nullable Callable<Paperwork> source;
    private Grid grid = Grid.FINE;
    private Work.@Nullable Running running;
    private int page;

    /// A page that was drawn, of so many.
    private record Drawn(BufferedImage image, int page, int pages, PageSize size) {}

    public PreviewPane(Services services) {
        this.services = services;
        texts = services.texts("view-print");
        getStyleClass().addAll("block", "preview");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setId("page");
        empty.setWrapText(true);
        empty.getStyleClass().add("text-mute");
        empty.setId("emptyPreview");
        sheet.getChildren().addAll(view, empty);
        sheet.setMinSize(0, 0);
        sheet.setPrefSize(0, 0);
        view.fitWidthProperty().bind(sheet.widthProperty());
        view.fitHeightProperty().bind(sheet.heightProperty());
        VBox.setVgrow(sheet, Priority.ALWAYS);
        getChildren().addAll(sheet, bar());
    }

    private HBox bar() {
        icon(back, "preview.back", () -> leaf(-1));
        icon(on, "preview.on", () -> leaf(1));
        back.setId("pageBack");
        on.setId("pageOn");
        where.setId("pageWhere");
        where.setWrapText(true);
        HBox bar = new HBox(8, back, where, on);
        bar.setAlignment(Pos.CENTER);
        return bar;
    }

    private void icon(Button button, String key, Runnable action) {
        button.getStyleClass().addAll("icon-button", "plain");
        button.setAccessibleText(texts.get(key));
        button.setOnAction(_ -> action.run());
    }

    /// Shows this work from its first page, or from the page that was shown if it is the same work anew.
    ///
    /// @param make makes it, beside the JavaFX thread
    public void show(Callable<Paperwork> make, Grid dots, boolean anew) {
        source = make;
        grid = dots;
        page = anew ? page : 0;
        draw();
    }

    /// Shows nothing but why.
    public void showNone(String why) {
        stop();
        source = null;
        view.setImage(null);
        empty.setText(why);
        where.setText("");
        back.setDisable(true);
        on.setDisable(true);
    }

    /// Ends what is being drawn.
    public void stop() {
        if (running != null) {
            running.cancel();
        }
    }

    void leaf(int by) {
        boolean can = by < 0 ? !back.isDisabled() : !on.isDisabled();
        if (can) {
            page += by;
            draw();
        }
    }

    private void draw() {
        stop();
        Callable<Paperwork> make = source;
        if (make == null) {
            return;
        }
        int wanted = page;
        Grid dots = grid;
        running = services.work()
                .start(
                        () -> {
                            // who leafs or ticks quickly sees only where he stops
                            TimeUnit.MILLISECONDS.sleep(STEADY);
                            return drawn(make.call(), wanted, dots);
                        },
                        this::show,
                        this::failed);
    }

    private static Drawn drawn(Paperwork work, int wanted, Grid grid) throws Exception {
        int pages = work.pages();
        int page = Math.clamp(wanted, 0, Math.max(0, pages - 1));
        PageSize size = work.size(page);
        double longest = Math.max(size.width(), size.height()) / INCH;
        return new Drawn(Preview.page(work, page, grid, Math.min(MOST, SHARP / longest)), page, pages, size);
    }

    private void show(Drawn drawn) {
        page = drawn.page();
        view.setImage(image(drawn.image()));
        empty.setText("");
        PageSize size = drawn.size();
        where.setText(texts.get("preview.page", page + 1, drawn.pages(), size.width(), size.height()));
        back.setDisable(page == 0);
        on.setDisable(page >= drawn.pages() - 1);
    }

    private void failed(Exception failure) {
        showNone(texts.get("preview.failed", String.valueOf(failure.getMessage())));
    }

    /// (The bridge to Swing would be another module for these few lines.)
    private static Image image(BufferedImage drawn) {
        int width = drawn.getWidth();
        int height = drawn.getHeight();
        int[] pixels = drawn.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= 0xFF000000;
        }
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}
