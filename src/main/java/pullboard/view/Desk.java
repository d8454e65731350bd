package pullboard.view;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;
import pullboard.control.BoardControl;
import pullboard.control.Plant;
import pullboard.control.Subscription;
import pullboard.host.Setting;
import pullboard.text.Texts;
import pullboard.view.alert.AlertWatch;
import pullboard.view.board.BoardController;
import pullboard.view.board.MovePanel;
import pullboard.view.card.CardPanels;
import pullboard.view.changeover.ChangeoverController;
import pullboard.view.files.FilesController;
import pullboard.view.form.Machine;
import pullboard.view.kit.Actions;
import pullboard.view.kit.AskReason;
import pullboard.view.kit.Look;
import pullboard.view.kit.Navigation;
import pullboard.view.kit.Notices;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Rail;
import pullboard.view.kit.Scans;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Screens;
import pullboard.view.kit.Services;
import pullboard.view.kit.Shell;
import pullboard.view.kit.Subscriptions;
import pullboard.view.kit.WaysOut;
import pullboard.view.kit.Work;
import pullboard.view.order.OrderPanels;
import pullboard.view.print.BoardPicture;
import pullboard.view.print.PrintController;
import pullboard.view.print.Printing;
import pullboard.view.quality.CheckPanel;
import pullboard.view.scan.Scanning;
import pullboard.view.scan.Wedge;
import pullboard.view.settings.UpdateWatch;
import pullboard.view.station.StationPanels;

/// Everything in one window: makes what the screens use, shows one screen at a time, and makes all words anew when
/// another language is chosen.
public final class Desk implements Subscription {
    private final Machine machine;
    private final Look look;
    private final BoardControl control;
    private final Notices notices = new Notices();
    private final Panels panels;
    private final Services services;
    private final Screens screens;
    private final CardPanels cards;
    private final StationPanels stations;
    private final OrderPanels orders;
    private final Scanning scanning;
    private final Printing printing;
    private final UpdateWatch updates;
    private final AlertWatch alerts;
    private final StackPane root = new StackPane();
    private final Scene scene;
    private final Subscriptions held = new Subscriptions();
    private Subscriptions bars = new Subscriptions();
    private @Nullable Shell shell;
    private @Nullable Rail rail;
    private @Nullable TopBar top;
    private @Nullable Screen screen;
    private String name = "";

    /// A desk on no PC in particular, for pictures and tests.
    ///
    /// @param width of the scene, in pixels
    public Desk(Plant plant, Look look, double width, double height) {
        this(plant, Machine.NONE, look, new Scene(new StackPane(), width, height));
    }

    /// @param scene in which it is from now on
    Desk(Plant plant, Machine machine, Look look, Scene scene) {
        this.machine = machine;
        this.look = look;
        control = plant.board();
        panels = new Panels(() -> texts("view-kit"), this::makeRoom);
        AskReason reasons = new AskReason(panels, () -> texts("view-kit"));
        Actions actions = new Actions(control, plant.clock(), look, notices, reasons, this::waysOut);
        services = services(plant, reasons, navigation(), actions);
        printing = new Printing(services, machine);
        updates = new UpdateWatch(machine);
        alerts = new AlertWatch(services);
        screens = makeScreens(plant);
        cards = new CardPanels(services, screens);
        stations = new StationPanels(services, screens);
        orders = new OrderPanels(services, this::screens);
        scanning = new Scanning(
                services, code -> Objects.requireNonNull(top).find().look(code));
        this.scene = scene;
        held.add(printing).add(look.dress(scene));
        held.on(look.preferences(), (_, before, after) -> {
            if (!before.language().equals(after.language())) {
                build();
            }
        });
        held.add(control.watchState(_ -> troubled()));
        DeskKeys.install(
                scene, services, scanning, () -> Objects.requireNonNull(top).find(), this::toTickets, machine);
        held.add(Wedge.at(
                scene,
                () -> look.now().scanner(),
                System::nanoTime,
                code -> services.scans().scanned(code)));
        build();
        scene.setRoot(root);
        printing.open();
        held.add(updates.start()).add(alerts.begin());
        held.add(CopyNotice.on(plant.safekeeping().second(), services));
    }

    private Screens makeScreens(Plant plant) {
        BoardPicture picture = new BoardPicture(() -> Pictures.board(plant, look.now()));
        return new Screens(ScreenList.controllers(
                services,
                plant.safekeeping(),
                machine,
                new ScreenList.Paper(printing, picture),
                updates,
                alerts,
                this::screens));
    }

    public Scene scene() {
        return scene;
    }

    /// What the screens use; for whoever adds one.
    public Services services() {
        return services;
    }

    /// All screens, by controller.
    public Screens screens() {
        return screens;
    }

    /// The screen that is shown, or null before the first one.
    @Nullable
    Screen screen() {
        return screen;
    }

    /// The name of the screen that is shown.
    public String shown() {
        return name;
    }

    /// Shows the board, or where none has been set up yet, the ways to one.
    public void showFirst() {
        show(control.now().isEmpty() ? "start" : machine.text(Setting.FIRST_SCREEN));
    }

    /// Shows the screen of this name; the board where there is none.
    public void show(String wanted) {
        ScreenList.Item item = ScreenList.named(wanted);
        Screens.Loaded<? extends Screen> loaded =
                screens.load(item.controller(), look.now().language());
        screen = loaded.controller();
        name = item.name();
        Objects.requireNonNull(rail).select(name);
        Objects.requireNonNull(shell).show(loaded.root(), loaded.controller());
        if (loaded.controller() instanceof BoardController board) {
            Platform.runLater(board::focus);
        }
    }

    /// Shows a backup among the board's own, and asks whether it is to be restored.
    public void offer(Path backup) {
        at("files", FilesController.class, files -> files.offer(backup));
    }

    /// Lets everything go.
    @Override
    public void close() {
        if (shell != null) {
            shell.clear();
        }
        bars.close();
        held.close();
    }

    /// Makes the frame and the screen, in the language chosen now.
    private void build() {
        if (shell != null) {
            shell.clear();
            bars.close();
        }
        Texts texts = texts("view");
        bars = new Subscriptions();
        TopBar bar = new TopBar(services, texts);
        SavedLabel saved = new SavedLabel(services, texts);
        UpdateMark update = new UpdateMark(updates, texts, () -> show("settings"));
        rail = new Rail(ScreenList.rail(texts), ScreenList.more(texts), this::show);
        bars.add(bar.shown()).add(saved.shown()).add(update.shown()).add(AlertBadge.on(rail, alerts, texts));
        shell = new Shell(rail, bar.left(), bar.right(), update.before(saved.node()), panels, notices);
        top = bar;
        scanning.confirmation().hide();
        root.getChildren().setAll(shell.root(), scanning.confirmation().layer());
        if (!name.isEmpty()) {
            show(name);
        }
        troubled();
    }

    /// A panel opens: what lies above it goes.
    private void makeRoom() {
        notices.hide();
        scanning.confirmation().hide();
    }

    private void troubled() {
        var trouble = control.state().trouble();
        Shell frame = Objects.requireNonNull(shell);
        if (trouble == null) {
            services.actions().goOn();
            frame.calm();
        } else {
            services.actions().hold(trouble);
            frame.trouble(services.wording().trouble(trouble), texts("view").get("trouble.again"), _ -> {
                services.actions().goOn();
                frame.calm();
            });
        }
    }

    /// Asked only once all is made.
    private Navigation navigation() {
        return new Navigation(
                this::show,
                (wanted, thing) -> at(wanted, Screen.class, there -> there.find(thing)),
                this::reveal,
                card -> cards.open(card),
                number -> cards.add(number),
                part -> cards.addOf(part),
                card -> cards.split(card),
                card -> new MovePanel(services).open(card),
                station -> stations.open(station),
                station -> at("changeover", ChangeoverController.class, next -> next.advise(station)),
                station -> stations.raise(station),
                card -> orders.chooseOrder(card),
                (card, plan) -> CheckPanel.fill(services, card, plan),
                chosen -> at("tickets", PrintController.class, tickets -> tickets.choose(chosen)),
                work -> at("tickets", PrintController.class, tickets -> tickets.choose(work)));
    }

    /// A key that is held down does not open the screen again and again.
    private void toTickets() {
        if (!name.equals("tickets")) {
            show("tickets");
        }
    }

    /// Shows the screen of this name and does something there.
    private <S extends Screen> void at(String wanted, Class<S> kind, Consumer<S> deed) {
        show(wanted);
        if (kind.isInstance(screen)) {
            deed.accept(kind.cast(screen));
        }
    }

    private void reveal(CardId card) {
        if (!(screen instanceof BoardController)) {
            show("board");
        }
        if (screen instanceof BoardController board) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            board.reveal(card);
        }
    }

    private Services services(Plant plant, AskReason reasons, Navigation go, Actions actions) {
        Work work = new Work(Platform::runLater);
        Scans scans = new Scans(code -> scanning.scanned(code));
        return new Services(
                control, plant.records(), plant.clock(), look, panels, notices, work, reasons, go, actions, scans);
    }

    private Texts texts(String room) {
        return Texts.of(room, look.now().language());
    }

    private WaysOut waysOut() {
        return new WaysOut(texts("view-kit"), services.go(), services.actions());
    }
}
