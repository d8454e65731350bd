package pullboard.view.flow;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pullboard.chart.Plot;
import pullboard.report.chart.FlowChart;
import pullboard.text.Texts;
import pullboard.view.chart.ChartView;
import pullboard.view.kit.Services;
import pullboard.view.print.Printing;

/// A chart with its definition, and a menu that copies, saves and shows all of it.
final class ChartCard extends StackPane {
    private final Services services;
    private final BehindPanel behind;
    private final Printing printing;
    private final ChartView view;
    private final MenuItem whole;
    private FlowChart chart;

    ChartCard(FlowChart chart, Services services, Printing printing, BehindPanel behind) {
        this.chart = chart;
        this.services = services;
        this.behind = behind;
        this.printing = printing;
        Texts texts = services.texts("view-flow");
        view = new ChartView(
                chart.chart(),
                services.look().now().language(),
                services.look().em().get());
        view.setId("chart-" + chart.name());
        view.says(pick -> this.chart.says().of(pick.layer(), pick.index()));
        view.opens(this::open);
        whole = new MenuItem(texts.get("chart.whole"));
        whole.setOnAction(_ -> view.reset());
        HBox tools = new HBox(definition(texts), menu(texts));
        tools.getStyleClass().add("chart-tools");
        tools.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(tools, Pos.TOP_RIGHT);
        getChildren().addAll(view, tools);
    }

    String name() {
        return chart.name();
    }

    /// Shows newer data of the same kind.
    void show(FlowChart newer) {
        chart = newer;
        view.show(newer.chart());
    }

    private void open(Plot.Pick pick) {
        FlowChart asked = chart;
        behind.open(
                asked.chart().title(),
                asked.says().of(pick.layer(), pick.index()),
                () -> asked.behind().of(pick.layer(), pick.index()));
    }

    private Button definition(Texts texts) {
        Button button = new Button(null, new FontIcon(Feather.HELP_CIRCLE));
        button.getStyleClass().addAll("icon-button", "plain");
        button.setId("define-" + chart.name());
        button.setAccessibleText(texts.get("chart.definition", chart.chart().title()));
        button.setOnAction(_ -> behind.define(chart.chart().title(), chart.definition()));
        return button;
    }

    private MenuButton menu(Texts texts) {
        MenuButton menu = new MenuButton(null, new FontIcon(Feather.MORE_VERTICAL));
        menu.getStyleClass().addAll("icon-button", "plain", "no-arrow");
        menu.setAccessibleText(texts.get("chart.menu", chart.chart().title()));
        ChartFiles files = new ChartFiles(services, view, printing);
        menu.getItems()
                .addAll(
                        item(texts.get("chart.copy"), files::copy),
                        item(texts.get("chart.png"), files::savePicture),
                        item(texts.get("chart.pdf"), files::savePage),
                        item(texts.get("chart.print"), files::print),
                        whole);
        menu.setOnShowing(_ -> whole.setDisable(!view.isZoomed()));
        return menu;
    }

    private static MenuItem item(String words, Runnable deed) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> deed.run());
        return item;
    }
}
