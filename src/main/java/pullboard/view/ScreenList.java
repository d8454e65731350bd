package pullboard.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import pullboard.text.Texts;
import pullboard.view.board.BoardController;
import pullboard.view.card.CardController;
import pullboard.view.card.DeedController;
import pullboard.view.card.FieldsController;
import pullboard.view.card.NewCardController;
import pullboard.view.kit.Rail;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Services;

/// Which screens there are: the one list behind the rail, the command `picture` and the controllers of all shapes.
public final class ScreenList {
    /// In the order of the rail; the last one stands at its foot.
    private static final List<Item> ITEMS = List.of(new Item("board", BoardController.class, Feather.COLUMNS));

    private ScreenList() {}

    /// A screen.
    ///
    /// @param name as on the command line
    public record Item(String name, Class<? extends Screen> controller, Ikon icon) {}

    /// The names of all screens.
    public static List<String> names() {
        return ITEMS.stream().map(Item::name).toList();
    }

    static Item named(String name) {
        return ITEMS.stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElse(ITEMS.getFirst());
    }

    static List<Rail.Item> rail(Texts texts) {
        return ITEMS.stream()
                .map(item -> new Rail.Item(item.name(), texts.get("rail." + item.name()), item.icon()))
                .toList();
    }

    /// Every controller that a shape may name.
    static Map<Class<?>, Supplier<?>> controllers(Services services) {
        Map<Class<?>, Supplier<?>> all = new HashMap<>();
        all.put(BoardController.class, () -> new BoardController(services));
        all.put(CardController.class, () -> new CardController(services));
        all.put(NewCardController.class, () -> new NewCardController(services));
        all.put(DeedController.class, () -> new DeedController(services));
        all.put(FieldsController.class, () -> new FieldsController(services));
        return all;
    }
}
