package pullboard.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import pullboard.control.Safekeeping;
import pullboard.text.Texts;
import pullboard.view.alert.AlertScreens;
import pullboard.view.alert.AlertWatch;
import pullboard.view.alert.AlertsController;
import pullboard.view.board.BoardController;
import pullboard.view.calendar.CalendarController;
import pullboard.view.calendar.UsersController;
import pullboard.view.calendar.WeekController;
import pullboard.view.calendar.YearController;
import pullboard.view.card.CardController;
import pullboard.view.card.DeedController;
import pullboard.view.card.FieldsController;
import pullboard.view.card.NewCardController;
import pullboard.view.changeover.ChangeoverController;
import pullboard.view.changeover.ChangeoverScreens;
import pullboard.view.figure.FigureScreens;
import pullboard.view.figure.FiguresController;
import pullboard.view.files.BackupsController;
import pullboard.view.files.ExportController;
import pullboard.view.files.FilesController;
import pullboard.view.files.ImportController;
import pullboard.view.flow.FilterController;
import pullboard.view.flow.FlowController;
import pullboard.view.flow.FlowSource;
import pullboard.view.flow.TravelController;
import pullboard.view.form.Machine;
import pullboard.view.kit.Rail;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Screens;
import pullboard.view.kit.Services;
import pullboard.view.layout.LayoutController;
import pullboard.view.layout.LayoutModel;
import pullboard.view.layout.LogoController;
import pullboard.view.layout.SheetController;
import pullboard.view.level.LevelController;
import pullboard.view.level.LevelScreens;
import pullboard.view.loop.LoopScreens;
import pullboard.view.loop.LoopsController;
import pullboard.view.order.OrderScreens;
import pullboard.view.order.OrdersController;
import pullboard.view.part.PartController;
import pullboard.view.part.PartScreens;
import pullboard.view.plan.SupplySource;
import pullboard.view.print.BoardPicture;
import pullboard.view.print.ChoiceController;
import pullboard.view.print.PrintController;
import pullboard.view.print.PrintersController;
import pullboard.view.print.Printing;
import pullboard.view.print.QueueController;
import pullboard.view.quality.QualityController;
import pullboard.view.quality.QualityScreens;
import pullboard.view.settings.CopiesController;
import pullboard.view.settings.SettingsController;
import pullboard.view.settings.UpdateWatch;
import pullboard.view.settings.UpdatesController;
import pullboard.view.sizing.SizingChoice;
import pullboard.view.sizing.SizingController;
import pullboard.view.sizing.SizingScreens;
import pullboard.view.start.StartController;
import pullboard.view.station.CodesController;
import pullboard.view.station.HandlingController;
import pullboard.view.station.OneStationController;
import pullboard.view.station.RaiseController;
import pullboard.view.station.ShopController;
import pullboard.view.station.SpansController;
import pullboard.view.station.StationController;
import pullboard.view.supplier.SupplierScreens;
import pullboard.view.supplier.SuppliersController;
import pullboard.view.walk.CountController;
import pullboard.view.walk.LookController;
import pullboard.view.walk.LostController;
import pullboard.view.walk.Walk;
import pullboard.view.walk.WalkController;

/// Which screens there are: the one list behind the rail, the command `picture` and the controllers of all shapes.
public final class ScreenList {
    /// In the order of the rail; the last one stands at its foot.
    private static final List<Item> ITEMS = List.of(
            new Item("board", BoardController.class, Feather.COLUMNS),
            new Item("alerts", AlertsController.class, Feather.BELL),
            new Item("orders", OrdersController.class, Feather.INBOX),
            new Item("loops", LoopsController.class, Feather.REPEAT),
            new Item("suppliers", SuppliersController.class, Feather.TRUCK),
            new Item("sizing", SizingController.class, Feather.LAYERS),
            new Item("level", LevelController.class, Feather.GRID),
            new Item("parts", PartController.class, Feather.BOX),
            new Item("changeover", ChangeoverController.class, Feather.TOOL),
            new Item("quality", QualityController.class, Feather.CHECK_SQUARE),
            new Item("flow", FlowController.class, Feather.BAR_CHART_2),
            new Item("figures", FiguresController.class, Feather.TRENDING_UP),
            new Item("tickets", PrintController.class, Feather.PRINTER),
            new Item("walk", WalkController.class, Feather.MAP),
            new Item("files", FilesController.class, Feather.FOLDER),
            new Item("settings", SettingsController.class, Feather.SLIDERS),
            new Item("station", StationController.class, Feather.SETTINGS));

    /// Not on the rail: what an empty board shows, and what is reached from the set-up or from the tickets.
    private static final List<Item> BESIDE = List.of(
            new Item("start", StartController.class, Feather.PLAY),
            new Item("calendar", CalendarController.class, Feather.CALENDAR),
            new Item("layouts", LayoutController.class, Feather.LAYOUT));

    private ScreenList() {}

    /// A screen.
    ///
    /// @param name as on the command line
    public record Item(String name, Class<? extends Screen> controller, Ikon icon) {}

    /// What the screen of tickets prints with.
    record Paper(Printing printing, BoardPicture picture) {}

    /// The names of all screens.
    public static List<String> names() {
        return Stream.concat(ITEMS.stream(), BESIDE.stream()).map(Item::name).toList();
    }

    static Item named(String name) {
        return Stream.concat(ITEMS.stream(), BESIDE.stream())
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElse(ITEMS.getFirst());
    }

    static List<Rail.Item> rail(Texts texts) {
        return ITEMS.stream()
                .map(item -> new Rail.Item(item.name(), texts.get("rail." + item.name()), item.icon()))
                .toList();
    }

    /// What opens the menu of the screens for which the rail is too low.
    static Rail.Item more(Texts texts) {
        return new Rail.Item("more", texts.get("rail.more"), Feather.MORE_HORIZONTAL);
    }

    /// Every controller that a shape may name.
    ///
    /// @param screens for screens that have others inside
    static Map<Class<?>, Supplier<?>> controllers(
            Services services,
            Safekeeping safekeeping,
            Machine machine,
            Paper paper,
            UpdateWatch updates,
            AlertWatch alerts,
            Supplier<Screens> screens) {
        Map<Class<?>, Supplier<?>> all = new HashMap<>();
        FlowSource flow = new FlowSource(services.records());
        all.put(BoardController.class, () -> new BoardController(services, flow));
        all.put(CalendarController.class, () -> new CalendarController(services));
        all.put(WeekController.class, () -> new WeekController(services));
        all.put(YearController.class, () -> new YearController(services));
        all.put(UsersController.class, () -> new UsersController(services));
        all.put(CardController.class, () -> new CardController(services));
        all.put(NewCardController.class, () -> new NewCardController(services));
        all.put(DeedController.class, () -> new DeedController(services));
        all.put(FieldsController.class, () -> new FieldsController(services));
        all.put(StartController.class, () -> new StartController(services, screens));
        all.put(StationController.class, () -> new StationController(services));
        all.put(ShopController.class, () -> new ShopController(services));
        all.put(SpansController.class, () -> new SpansController(services));
        all.put(HandlingController.class, () -> new HandlingController(services));
        all.put(CodesController.class, () -> new CodesController(services));
        all.put(OneStationController.class, () -> new OneStationController(services));
        all.put(RaiseController.class, () -> new RaiseController(services));
        Walk walk = new Walk();
        all.put(WalkController.class, () -> new WalkController(services, walk));
        all.put(CountController.class, () -> new CountController(services, walk));
        all.put(LookController.class, () -> new LookController(services, walk));
        all.put(LostController.class, () -> new LostController(services, walk));
        flow(all, services, flow, paper);
        machine(all, services, safekeeping, machine, updates);
        all.putAll(OrderScreens.controllers(services, machine.memory(), flow, screens));
        all.putAll(AlertScreens.controllers(services, alerts));
        paper(all, services, paper);
        supply(all, services, machine, flow, screens);
        return all;
    }

    private static void flow(Map<Class<?>, Supplier<?>> all, Services services, FlowSource flow, Paper paper) {
        all.put(FlowController.class, () -> new FlowController(services, flow, paper.printing()));
        all.put(TravelController.class, () -> new TravelController(services));
        all.put(FilterController.class, () -> new FilterController(services));
    }

    private static void machine(
            Map<Class<?>, Supplier<?>> all,
            Services services,
            Safekeeping safekeeping,
            Machine machine,
            UpdateWatch updates) {
        all.put(FilesController.class, () -> new FilesController(services, machine));
        all.put(ExportController.class, () -> new ExportController(services, machine));
        all.put(ImportController.class, () -> new ImportController(services));
        all.put(BackupsController.class, () -> new BackupsController(services, safekeeping));
        all.put(CopiesController.class, () -> new CopiesController(services, safekeeping.second(), machine));
        all.put(UpdatesController.class, () -> new UpdatesController(services, safekeeping, machine, updates));
        all.put(SettingsController.class, () -> new SettingsController(services, machine));
    }

    private static void supply(
            Map<Class<?>, Supplier<?>> all,
            Services services,
            Machine machine,
            FlowSource flow,
            Supplier<Screens> screens) {
        SupplySource supply = new SupplySource(services.records());
        SizingChoice sizing = new SizingChoice();
        all.putAll(LoopScreens.controllers(services, machine, sizing, screens));
        all.putAll(PartScreens.of(services, machine));
        all.putAll(FigureScreens.controllers(services, flow, supply, machine, sizing));
        all.putAll(ChangeoverScreens.controllers(services, machine.memory(), flow));
        all.putAll(QualityScreens.controllers(services, machine.memory()));
        all.putAll(SupplierScreens.controllers(services, machine.memory(), supply));
        all.putAll(SizingScreens.of(services, supply, sizing));
        all.putAll(LevelScreens.controllers(services, machine.memory(), supply));
    }

    private static void paper(Map<Class<?>, Supplier<?>> all, Services services, Paper paper) {
        all.put(PrintController.class, () -> new PrintController(services));
        all.put(ChoiceController.class, () -> new ChoiceController(services, paper.printing(), paper.picture()));
        all.put(QueueController.class, () -> new QueueController(services, paper.printing()));
        all.put(PrintersController.class, () -> new PrintersController(services, paper.printing()));
        LayoutModel layouts = new LayoutModel();
        all.put(LayoutController.class, () -> new LayoutController(services, layouts));
        all.put(SheetController.class, () -> new SheetController(services, layouts));
        all.put(LogoController.class, () -> new LogoController(services));
    }
}
