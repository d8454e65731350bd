package pullboard.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.History;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.Shop;
import pullboard.board.ShopFloor;
import pullboard.flow.Figures;
import pullboard.flow.Filter;
import pullboard.flow.MovementLog;
import pullboard.flow.Percentile;

@Isolated("changes the language of the whole process")
class ExportsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private final Locale usual = Locale.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void usualLanguage() {
        Locale.setDefault(usual);
    }

    @Test
    void movementsStandAsTheFormatSays() throws Exception {
        assertThat(movements(shop(), Filter.ALL)).isEqualTo("""
                revision,card,part,quantity,kind,moved_at,from_station,from_lane,to_station,to_lane,good,rejected,held,operator,reason
                1,WO-1,"Shaft, long",10,enter,2026-03-02T07:00:00+01:00,,,Orders,,,,,Ann,
                2,WO-1,"Shaft, long",10,move,2026-03-02T07:00:00+01:00,Orders,,Turning,working,,,,Ann,
                3,WO-1,"Shaft, long",10,ready,2026-03-02T07:10:00+01:00,Turning,working,Turning,ready,8,2,0,Ann,
                4,WO-1,"Shaft, long",10,move,2026-03-02T07:20:00.5+01:00,Turning,ready,Milling,working,,,,Ann,
                5,WO-1,"Shaft, long",10,finish,2026-03-02T07:30:00.5+01:00,Milling,working,Finished,,8,0,0,Ann,
                6,WO-2,Bush,4,enter,2026-03-02T07:30:00.5+01:00,,,Orders,,,,,Ann,
                7,WO-2,Bush,4,cancel,2026-03-02T07:30:00.5+01:00,Orders,,Cancelled,,,,,Ann,"not ""needed\"""
                """);
    }

    @Test
    void movementsCanBeNarrowedToAPartAndATime() throws Exception {
        assertThat(movements(shop(), new Filter(null, null, "Bush")).lines()).hasSize(3);
        Instant from = Instant.parse("2026-03-02T06:10:00Z");
        assertThat(movements(shop(), new Filter(from, from.plusSeconds(1), null))
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("3,WO-1");
    }

    @Test
    void figuresStandAsTheFormatSaysInAnyLanguageOfTheMachine() throws Exception {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        ShopFloor shop = shop();
        Figures figures = figures(shop);
        Path cycleTimes = folder.resolve("cycle-times.csv");
        Path stations = folder.resolve("stations.csv");
        Path summary = folder.resolve("summary.json");

        FigureFiles.cycleTimes(cycleTimes, figures, BERLIN);
        FigureFiles.stations(stations, figures, shop.board());
        FigureFiles.summary(summary, figures, BERLIN);

        assertThat(cycleTimes).content().isEqualTo("""
                card,part,quantity,started_at,finished_at,elapsed_seconds,working_seconds,calendar_days_inclusive,touch_seconds,blocked_seconds,flow_efficiency,visits,returns,good,rejected,held,censored
                WO-1,"Shaft, long",10,2026-03-02T07:00:00+01:00,2026-03-02T07:30:00.5+01:00,1800.5,1800.5,1,1200,0,0.666482,2,0,8,2,0,false
                """);
        assertThat(stations).content().isEqualTo("""
                station,visits,cards,returns,open,mean_seconds,p50_seconds,p85_seconds,p95_seconds,max_seconds,working_mean_seconds,good,rejected,held,yield
                Turning,1,1,0,0,1200.5,1200.5,1200.5,1200.5,1200.5,1200.5,8,2,0,0.8
                Milling,1,1,0,0,600,600,600,600,600,600,8,0,0,1
                Packing,0,0,0,0,,,,,,,0,0,0,
                """);
        assertThat(summary).content().isEqualTo("""
                {
                  "cards": 2,
                  "finished": 1,
                  "open": 0,
                  "from": "2026-03-02T07:00:00+01:00",
                  "to": "2026-03-02T07:30:00.5+01:00",
                  "percentile_method": "nearest-rank",
                  "cycle_time_seconds": {
                    "n": 1,
                    "mean": 1800.5,
                    "p50": 1800.5,
                    "p85": 1800.5,
                    "p95": 1800.5,
                    "max": 1800.5
                  },
                  "working_time_seconds": {
                    "n": 1,
                    "mean": 1800.5,
                    "p50": 1800.5,
                    "p85": 1800.5,
                    "p95": 1800.5,
                    "max": 1800.5
                  },
                  "wip": {
                    "average": 1,
                    "max": 1
                  },
                  "throughput_per_week": {
                    "2026-W10": 1
                  },
                  "flow_efficiency": 0.666482,
                  "littles_law_residual": 0
                }
                """);
    }

    @Test
    void aBoardOnWhichNothingHappenedHasASummaryToo() throws Exception {
        Path summary = folder.resolve("summary.json");

        FigureFiles.summary(summary, figures(ShopFloor.with("Turning")), BERLIN);

        assertThat(summary)
                .content()
                .contains("\"from\": null")
                .contains("\"mean\": null")
                .contains("\"throughput_per_week\": {},")
                .contains("\"littles_law_residual\": null");
    }

    @Test
    void aFileIsReplacedOnlyWhenTheNewOneIsWhole() throws Exception {
        Path target = Files.writeString(folder.resolve("movements.csv"), "old");
        ShopFloor shop = shop();

        assertThatThrownBy(() -> MovementsExport.write(
                        target,
                        shop.board(),
                        Filter.ALL,
                        (MovementsExport.Source<IllegalStateException>) sink -> {
                            throw new IllegalStateException("the store is gone");
                        },
                        _ -> true))
                .hasMessage("the store is gone");

        assertThat(target).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("movements.csv");
        assertThat(movements(shop, Filter.ALL)).startsWith("revision,");
    }

    @Test
    void anExportCanBeCalledOff() throws Exception {
        ShopFloor shop = ShopFloor.with("Turning").releases("A");
        for (int i = 0; i < 1_500; i++) {
            shop.moves("A", "Turning").entry();
            shop.moves("A", "Orders", "no tool");
        }
        Path target = folder.resolve("movements.csv");

        assertThatThrownBy(() ->
                        MovementsExport.write(target, shop.board(), Filter.ALL, source(shop), lines -> lines < 2_000))
                .isInstanceOfSatisfying(
                        FileTrouble.class, e -> assertThat(e.kind()).isEqualTo(FileTrouble.Kind.CANCELLED));

        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsSaidInEveryLanguage() {
        for (Path target : List.of(folder, folder.resolve("none/stations.csv"))) {
            assertThatThrownBy(() -> FigureFiles.summary(target, figures(shop()), BERLIN))
                    .isInstanceOfSatisfying(FileTrouble.class, e -> {
                        assertThat(e.kind()).isIn(FileTrouble.Kind.IS_FOLDER, FileTrouble.Kind.NO_FOLDER);
                        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                            assertThat(new FileWords(locale).trouble(e).onOneLine())
                                    .contains(target.toString())
                                    .doesNotContain("{");
                        }
                    });
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsWrittenToAndAFullOneSaysSo() throws Exception {
        FigureFiles.summary(Path.of("/dev/null"), figures(shop()), BERLIN);

        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
        assertThatThrownBy(() -> FigureFiles.summary(Path.of("/dev/full"), figures(shop()), BERLIN))
                .isInstanceOfSatisfying(
                        FileTrouble.class, e -> assertThat(e.kind()).isEqualTo(FileTrouble.Kind.DISK_FULL));
    }

    @Test
    void whatTheSystemRefusesIsToldApart() {
        Path file = Path.of("x.csv");

        assertThat(NewFile.trouble(file, new AccessDeniedException("x.csv")).kind())
                .isEqualTo(FileTrouble.Kind.NOT_ALLOWED);
        assertThat(NewFile.trouble(file, new FileSystemException("x.csv", null, "Read-only file system"))
                        .kind())
                .isEqualTo(FileTrouble.Kind.NOT_ALLOWED);
        assertThat(NewFile.trouble(file, new IOException("There is not enough space on the disk"))
                        .kind())
                .isEqualTo(FileTrouble.Kind.DISK_FULL);
    }

    @Test
    void aLinkIsWrittenThrough() throws Exception {
        Path real = Files.writeString(folder.resolve("real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);

        FigureFiles.summary(link, figures(shop()), BERLIN);

        assertThat(link).isSymbolicLink();
        assertThat(real).content().startsWith("{");
    }

    @Test
    void movementsThatCameAfterTheBoardAreLeftOut() throws Exception {
        ShopFloor shop = shop();
        var before = shop.board();
        shop.releases("later");
        Path file = folder.resolve("movements.csv");

        long lines = MovementsExport.write(file, before, Filter.ALL, source(shop), _ -> true);

        assertThat(lines).isEqualTo(7);
        assertThat(file).content().doesNotContain("later");
    }

    private static ShopFloor shop() {
        ShopFloor shop = ShopFloor.with("Turning", "Milling", "Packing");
        shop.does(new Command.NameShop(new Shop("Shop", BERLIN)));
        CardId one = new CardId("WO-1");
        shop.does(new Command.RemoveStation(shop.id("Packing")));
        shop.does(new Command.AddCard(one, new CardFacts("Shaft, long", 10)));
        shop.moves("WO-1", "Turning");
        shop.waits(Duration.ofMinutes(10));
        shop.does(new Command.MoveCard(one, shop.place("Turning ready"), new Pieces(8, 2, 0), ""));
        shop.waits(Duration.ofMillis(600_500)).moves("WO-1", "Milling");
        shop.waits(Duration.ofMinutes(10)).moves("WO-1", "Finished");
        shop.does(Command.AddStation.last("Packing", null));
        shop.does(new Command.AddCard(new CardId("WO-2"), new CardFacts("Bush", 4)));
        shop.does(new Command.MoveCard(new CardId("WO-2"), Place.End.CANCELLED, Pieces.NOT_COUNTED, "not \"needed\""));
        return shop;
    }

    private static Figures figures(ShopFloor shop) {
        MovementLog log = new MovementLog();
        shop.ledger().forEach(log::read);
        return Figures.of(log, Filter.ALL, Percentile.NEAREST_RANK, BERLIN);
    }

    private String movements(ShopFloor shop, Filter filter) throws Exception {
        Path file = folder.resolve("movements.csv");
        MovementsExport.write(file, shop.board(), filter, source(shop), _ -> true);
        return Files.readString(file);
    }

    private static MovementsExport.Source<RuntimeException> source(ShopFloor shop) {
        return sink -> {
            History history = new History();
            shop.ledger().forEach(entry -> history.read(entry, sink));
        };
    }
}
