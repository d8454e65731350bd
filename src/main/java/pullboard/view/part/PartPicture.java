package pullboard.view.part;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import pullboard.board.Command;
import pullboard.board.Refusal;
import pullboard.report.FileTrouble;
import pullboard.report.FileWords;
import pullboard.report.TextFile;
import pullboard.ticket.TicketPictures;
import pullboard.view.form.Fault;
import pullboard.view.form.Sending;
import pullboard.view.kit.Services;

/// The picture of a part, which its tickets show, too: seen, chosen, taken away.
final class PartPicture extends VBox {
    private static final double WIDTH = 260;
    private static final double HEIGHT = 160;

    private final Services services;
    private final BookWords words;
    private final String part;
    private final Sending sending;
    private final ImageView picture = new ImageView();
    private final Label none = new Label();
    private final Button remove = new Button();
    private final Fault fault = new Fault();

    PartPicture(Services services, BookWords words, String part) {
        this.services = services;
        this.words = words;
        this.part = part;
        sending = new Sending(services);
        getStyleClass().add("field");
        Label name = new Label(words.get("picture"));
        name.getStyleClass().add("field-name");
        none.setText(words.get("picture.none"));
        none.getStyleClass().add("hint");
        none.setWrapText(true);
        picture.setPreserveRatio(true);
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        Button choose = new Button(words.get("picture.choose"));
        choose.setMnemonicParsing(false);
        choose.setOnAction(_ -> choose());
        remove.setText(words.get("picture.remove"));
        remove.setMnemonicParsing(false);
        remove.setOnAction(_ -> keep(null));
        HBox row = new HBox(choose, remove);
        row.getStyleClass().add("row");
        StackPane frame = new StackPane(picture, none);
        frame.getStyleClass().add("part-picture");
        getChildren().addAll(name, frame, row, fault);
        show();
    }

    private void show() {
        byte[] bytes = TicketPictures.read(services.control().now(), TicketPictures.of(part));
        picture.setImage(bytes == null ? null : new Image(new ByteArrayInputStream(bytes)));
        none.setVisible(bytes == null);
        remove.setDisable(bytes == null);
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("picture.choose"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("PNG, JPEG", "*.png", "*.jpg", "*.jpeg", "*.PNG", "*.JPG"));
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            take(chosen.toPath());
        }
    }

    private void take(Path file) {
        services.work()
                .start(
                        () -> TicketPictures.document(TextFile.bytes(file, TicketPictures.LARGEST)),
                        read -> read.ifPresentOrElse(
                                this::keep,
                                () -> fault.show(words.get("picture.bad", file, TicketPictures.LARGEST / 1000))),
                        failure -> fault.show(
                                failure instanceof FileTrouble trouble
                                        ? new FileWords(words.texts().locale())
                                                .trouble(trouble)
                                                .onOneLine()
                                        : String.valueOf(failure.getMessage())));
    }

    private void keep(@Nullable String document) {
        fault.show(null);
        sending.send(
                new Command.KeepDocument(TicketPictures.of(part), document),
                _ -> show(),
                why -> fault.show(why instanceof Refusal.NothingToChange ? null : sending.words(why)));
    }
}
