package pullboard.view.plan;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import pullboard.board.Refusal;
import pullboard.control.Subscription;
import pullboard.plan.figure.CarryingRate;
import pullboard.text.Texts;
import pullboard.view.form.Fault;
import pullboard.view.form.Fields;
import pullboard.view.form.Sending;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;

/// What holding stock costs a year: one number for the shop, for every screen that reckons with it.
public final class RatePanel {
    private final Services services;
    private final Sending sending;
    private final Texts texts;
    private final TextField field;
    private final Fault fault = new Fault();
    private Subscription panel = () -> {};

    public RatePanel(Services services) {
        this.services = services;
        sending = new Sending(services);
        texts = services.texts("view-plan");
        field = Fields.text(
                "carryingRate", CarryingRate.of(services.control().now()).percent());
        field.setPrefColumnCount(6);
        field.setOnAction(_ -> save());
    }

    /// `Carrying rate 25 % a year …`: opens the panel.
    public static Button button(Services services) {
        return Fields.button("carryingRateOpen", words(services), () -> new RatePanel(services).open());
    }

    /// What the button says now.
    public static String words(Services services) {
        CarryingRate rate = CarryingRate.of(services.control().now());
        return services.texts("view-plan").get("rate.is", rate.share());
    }

    private void open() {
        Label lead = new Label(texts.get("rate.lead"));
        lead.setWrapText(true);
        Button save = Fields.button("carryingRateSave", texts.get("rate.save"), this::save);
        save.getStyleClass().add("primary");
        VBox box = new VBox(lead, Fields.named(texts.get("rate.percent"), field), Fields.foot(fault, save));
        box.getStyleClass().add("stack");
        box.getStylesheets().add(String.valueOf(RatePanel.class.getResource("/pullboard/view/form.css")));
        panel = services.panels().show(texts.get("rate"), box, Panels.At.SIDE);
    }

    private void save() {
        Optional<CarryingRate> typed = CarryingRate.percent(field.getText());
        fault.show(typed.isPresent() ? null : texts.get("rate.wrong"), field);
        typed.ifPresent(rate -> sending.send(rate.keep(), _ -> panel.close(), this::refused));
    }

    private void refused(Refusal why) {
        if (why instanceof Refusal.NothingToChange) {
            panel.close();
        } else {
            fault.show(sending.words(why), field);
        }
    }
}
