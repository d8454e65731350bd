package pullboard.view.station;

import java.time.ZoneId;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import pullboard.board.Command;
import pullboard.board.Refusal;
import pullboard.board.Shop;
import pullboard.text.Texts;
import pullboard.view.form.Completion;
import pullboard.view.form.Fault;
import pullboard.view.form.Sending;
import pullboard.view.form.Zones;
import pullboard.view.kit.Services;

/// The shop's name and zone.
public final class ShopController {
    private final Services services;
    private final Sending sending;
    private final Texts texts;

    @FXML
    private TextField name;

    @FXML
    private TextField zone;

    @FXML
    private Fault fault;

    @FXML
    private Label saved;

    public ShopController(Services services) {
        this.services = services;
        sending = new Sending(services);
        texts = services.texts("view-station");
    }

    @FXML
    private void initialize() {
        Completion.at(zone, () -> Zones.all(ZoneId.systemDefault()));
    }

    void fill(Shop shop) {
        name.setText(shop.name());
        zone.setText(shop.zone().getId());
    }

    @FXML
    private void calendars() {
        services.go().screen().accept("calendar");
    }

    @FXML
    private void save() {
        tell(null, false);
        ZoneId chosen = Zones.of(zone.getText());
        if (chosen == null) {
            fault.show(texts.get("fault.zone"), zone);
            zone.requestFocus();
            return;
        }
        Shop shop = new Shop(name.getText().strip(), chosen);
        sending.send(
                new Command.NameShop(shop),
                _ -> {
                    fill(shop);
                    tell(null, true);
                },
                this::refused);
    }

    private void refused(Refusal why) {
        if (why instanceof Refusal.NothingToChange) {
            tell(null, true);
        } else {
            tell(sending.words(why), false);
        }
    }

    private void tell(@org.jspecify.annotations.Nullable String wrong, boolean done) {
        fault.show(wrong, name);
        fault.show(wrong, zone);
        saved.setVisible(done);
        saved.setManaged(done);
    }
}
