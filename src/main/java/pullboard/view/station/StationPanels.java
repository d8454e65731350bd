package pullboard.view.station;

import java.util.Locale;
import pullboard.board.Refusal;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.control.Subscription;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Screens;
import pullboard.view.kit.Services;

/// Opens a station's panel and forms inside the window.
public final class StationPanels {
    private final Services services;
    private final Screens screens;

    public StationPanels(Services services, Screens screens) {
        this.services = services;
        this.screens = screens;
    }

    /// Opens a station's set-up at the side.
    public void open(StationId id) {
        Station station = services.control().now().station(id);
        if (station == null) {
            services.actions().explain(new Refusal.NoSuchStation(id), null);
            return;
        }
        Screens.Loaded<OneStationController> loaded = screens.load(OneStationController.class, language());
        Subscription[] panel = {() -> {}};
        Subscription watching = loaded.controller().open(id, () -> raise(id), () -> panel[0].close());
        panel[0] = services.panels().show(station.name(), loaded.root(), Panels.At.SIDE, watching::close);
    }

    /// Opens the form that raises a station's limit for a while.
    public void raise(StationId id) {
        Station station = services.control().now().station(id);
        if (station == null) {
            services.actions().explain(new Refusal.NoSuchStation(id), null);
            return;
        }
        Screens.Loaded<RaiseController> loaded = screens.load(RaiseController.class, language());
        Subscription[] panel = {() -> {}};
        loaded.controller().begin(station, () -> panel[0].close());
        String title = services.texts("view-station").get("raise.title", station.name());
        panel[0] = services.panels().show(title, loaded.root(), Panels.At.CENTRE);
    }

    private Locale language() {
        return services.look().now().language();
    }
}
