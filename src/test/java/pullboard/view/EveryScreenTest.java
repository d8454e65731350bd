package pullboard.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Lane;
import pullboard.board.Place;
import pullboard.board.Shop;
import pullboard.board.StationId;
import pullboard.board.WipLimit;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.kit.Theme;

/// Every screen and its panels open over a board with something of everything, small and large, without a warning.
@ScreenTest
class EveryScreenTest {
    private static final CardId CARD = new CardId("WO-1049");
    private static final StationId CUTTING = new StationId(1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT,en,1366,768,100", "DARK,de,1920,1080,100", "CONTRAST,de,1024,700,200"})
    void itIsDrawn(Theme theme, String language, int width, int height, int zoom, Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.of(language), theme)) {
            floor.open("start").size(width, height);
            floor.run(() -> floor.services().look().choose(chosen -> chosen.withZoom(zoom)));
            String suffix = "-" + theme.word() + "-" + language + "-" + zoom;
            floor.picture("start" + suffix);
            fill(floor);
            List<String> names = ScreenList.names().stream()
                    .filter(name -> !name.equals("start"))
                    .toList();
            for (String name : names) {
                floor.run(() -> floor.desk.show(name));
                floor.idle();
                floor.picture(name + suffix);
                assertThat(floor.desk.shown()).isEqualTo(name);
            }
            panel(floor, "card" + suffix, () -> floor.services().go().openCard().accept(CARD));
            panel(floor, "new" + suffix, () -> floor.services().go().newCard().accept(""));
            panel(
                    floor,
                    "split" + suffix,
                    () -> floor.services().go().splitCard().accept(CARD));
            panel(
                    floor,
                    "one" + suffix,
                    () -> floor.services().go().setUpStation().accept(CUTTING));
            panel(
                    floor,
                    "raise" + suffix,
                    () -> floor.services().go().raiseLimit().accept(CUTTING));
        }
    }

    private static void panel(Floor floor, String name, Runnable open) {
        floor.run(open);
        assertThat(floor.hands.on(() -> floor.services().panels().isOpen())).isTrue();
        floor.hands.settle();
        floor.picture(name);
        floor.run(() -> floor.services().panels().closeAll());
    }

    private static void fill(Floor floor) {
        floor.submit(
                new Command.NameShop(new Shop("Zahnradfertigung Müller", ZoneId.of("Europe/Berlin"))),
                Command.AddStation.last("Zuschnitt und Vorbereitung", WipLimit.cards(4)),
                Command.AddStation.last("Milling", new WipLimit(200, WipLimit.Unit.PIECES, true)),
                Command.AddStation.last("Inspection", WipLimit.cards(2)),
                new Command.AddCard(CARD, new CardFacts("Stirnrad schrägverzahnt 40T m2 gehärtet", 50)),
                new Command.MoveCard(CARD, Place.working(CUTTING)),
                new Command.MoveCard(CARD, new Place.At(CUTTING, Lane.READY)),
                new Command.BlockCard(CARD, "Messmittel fehlt, Prüfplan in Arbeit"),
                new Command.StopStation(new StationId(3), "Wartung"),
                new Command.SetSpanLimit(CUTTING, new StationId(3), 6),
                new Command.RaiseLimit(CUTTING, 6, floor.services().now().plusSeconds(7200), "Kim", "Ofencharge"));
    }
}
