package pullboard.view.sizing;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import pullboard.control.Subscription;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;

/// How many cards, and how much will be needed: two pages, of which one is shown.
public final class SizingController implements Screen {
    private final Services services;
    private final SizingChoice choice;

    @FXML
    private ToggleButton cardsTab;

    @FXML
    private ToggleButton forecastTab;

    @FXML
    private Node cards;

    @FXML
    private Node forecast;

    @FXML
    private CardsController cardsController;

    @FXML
    private ForecastController forecastController;

    SizingController(Services services, SizingChoice choice) {
        this.services = services;
        this.choice = choice;
    }

    @Override
    public Subscription shown() {
        cardsController.begin();
        forecastController.begin();
        show();
        Platform.runLater(() -> (choice.isForecast() ? forecastTab : cardsTab).requestFocus());
        return Subscriptions.of(
                cardsController::end,
                forecastController::end,
                services.control().watch(_ -> changed()));
    }

    private void changed() {
        if (choice.isForecast()) {
            forecastController.changed();
        } else {
            cardsController.changed();
        }
    }

    @FXML
    private void showCards() {
        choice.turn(false);
        show();
    }

    @FXML
    private void showForecast() {
        choice.turn(true);
        show();
    }

    private void show() {
        cardsTab.setSelected(!choice.isForecast());
        forecastTab.setSelected(choice.isForecast());
        Seen.set(cards, !choice.isForecast());
        Seen.set(forecast, choice.isForecast());
        changed();
    }
}
