package pullboard.view.layout;

import java.io.File;
import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Refusal;
import pullboard.text.Texts;
import pullboard.ticket.TicketPictures;
import pullboard.view.form.Fault;
import pullboard.view.form.Sending;
import pullboard.view.kit.Services;

/// The shop's logo, one for all layouts; each layout says whether it shows it.
public final class LogoController {
    private final Services services;
    private final Sending sending;
    private final Texts texts;

    @FXML
    private Label logoState;

    @FXML
    private Button choose;

    @FXML
    private Button takeAway;

    @FXML
    private Fault logoFault;

    public LogoController(Services services) {
        this.services = services;
        sending = new Sending(services);
        texts = services.texts("view-layout");
    }

    void show(Board board) {
        @Nullable String logo = board.documents().get(TicketPictures.LOGO);
        int most = TicketPictures.LARGEST / 1000;
        logoState.setText(logo == null ? texts.get("logo.none", most) : texts.get("logo.there", most));
        takeAway.setDisable(logo == null);
    }

    @FXML
    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("logo.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("PNG, JPEG", "*.png", "*.jpg", "*.jpeg", "*.PNG", "*.JPG"));
        File chosen = chooser.showOpenDialog(choose.getScene().getWindow());
        if (chosen != null) {
            take(chosen.toPath());
        }
    }

    /// Makes the picture in this file the logo.
    void take(Path file) {
        services.work()
                .start(
                        () -> LayoutFiles.picture(file),
                        this::keep,
                        failure -> logoFault.show(LayoutFiles.says(failure, texts)));
    }

    @FXML
    private void takeAway() {
        keep(null);
    }

    private void keep(@Nullable String picture) {
        logoFault.show(null);
        sending.send(new Command.KeepDocument(TicketPictures.LOGO, picture), _ -> {}, this::refused);
    }

    /// The same picture again is no trouble.
    private void refused(Refusal why) {
        logoFault.show(why instanceof Refusal.NothingToChange ? null : sending.words(why));
    }
}
