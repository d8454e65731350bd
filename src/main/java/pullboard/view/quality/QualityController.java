package pullboard.view.quality;

import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import pullboard.control.Subscription;
import pullboard.text.Texts;
import pullboard.view.form.Memory;
import pullboard.view.form.Pages;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Services;

/// The screen of quality.
public final class QualityController implements Screen {
    private final Services services;
    private final Memory memory;
    private @Nullable Pages pages;

    @FXML
    private FlowPane tasks;

    @FXML
    private StackPane place;

    public QualityController(Services services, Memory memory) {
        this.services = services;
        this.memory = memory;
    }

    @FXML
    private void initialize() {
        QualityWords words = new QualityWords(services);
        Texts texts = words.texts();
        Pages all = new Pages(services.control(), tasks, place);
        all.add("rejects", texts.get("page.rejects"), () -> new RejectsPage(services, memory, words));
        all.add("checks", texts.get("page.checks"), () -> new ChecksPage(services, memory, words));
        all.add("lots", texts.get("page.lots"), () -> new LotsPage(services, memory, words));
        all.add("audits", texts.get("page.audits"), () -> new AuditsPage(services, memory, words));
        pages = all;
    }

    @Override
    public Subscription shown() {
        return Objects.requireNonNull(pages).shown();
    }

    /// @param thing the page and the key on it, for example `audits/5S Milling`
    @Override
    public void find(String thing) {
        int slash = thing.indexOf('/');
        if (slash > 0) {
            Objects.requireNonNull(pages).find(thing.substring(0, slash), thing.substring(slash + 1));
        }
    }
}
