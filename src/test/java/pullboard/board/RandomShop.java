package pullboard.board;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A shop in which anything happens: commands drawn by a seed, sensible and senseless, against the board as it is.
public final class RandomShop {
    private final Random random;
    private final List<Entry> done = new ArrayList<>();
    private Board board = Board.EMPTY;
    private Instant now = ShopFloor.MORNING;
    private final int supply;
    private int numbers;

    public RandomShop(long seed) {
        this(seed, 33);
    }

    /// @param supply of a hundred commands, how many are about loops, stock and orders
    public RandomShop(long seed, int supply) {
        this.supply = supply;
        random = new Random(seed);
        for (int i = 0; i < 3 + random.nextInt(3); i++) {
            apply(Command.AddStation.last("S" + i, WipLimit.cards(1 + random.nextInt(4))));
        }
        RandomSupply.beginning().forEach(this::apply);
    }

    public Board board() {
        return board;
    }

    public Instant now() {
        return now;
    }

    public List<Entry> ledger() {
        return done;
    }

    /// Draws a command and puts it to the rules.
    public Decision step() {
        now = now.plus(Duration.ofSeconds(random.nextInt(20) == 0 ? -500 : random.nextInt(1200)));
        return apply(random.nextInt(100) < supply ? new RandomSupply(random, board, now).draw() : draw());
    }

    private Decision apply(Command command) {
        Decision decision = Rules.decide(board, command, "Ann", now);
        if (decision instanceof Decision.Allowed allowed) {
            done.add(allowed.entry());
            board = allowed.after();
        }
        return decision;
    }

    private Command draw() {
        return switch (random.nextInt(53)) {
            case 0, 1, 2, 3, 4 -> new Command.AddCard(newCard(), facts());
            case 5, 6, 7, 8, 9, 10, 11, 12 -> new Command.PullInto(station());
            case 13, 14, 15, 16, 17, 18, 19, 20 -> new Command.MoveCard(card(), place(), pieces(), reason());
            case 21 -> new Command.BlockCard(card(), reason());
            case 22 -> new Command.UnblockCard(card());
            case 23 -> new Command.CancelCard(card(), reason());
            case 24 -> new Command.SplitCard(card(), newCard(), random.nextInt(8));
            case 25 -> new Command.ChangeCard(card(), facts());
            case 26 -> new Command.SetLimit(station(), limit());
            case 27 ->
                new Command.RaiseLimit(
                        station(),
                        random.nextInt(8),
                        now.plus(Duration.ofMinutes(random.nextInt(300) - 5)),
                        "Bob",
                        reason());
            case 28 -> new Command.EndRaise(station());
            case 29 -> new Command.SetSpanLimit(station(), station(), random.nextInt(8));
            case 30 -> new Command.RemoveSpanLimit(station(), station());
            case 31 -> new Command.StopStation(station(), reason());
            case 32 -> new Command.RestartStation(station());
            case 33 -> random.nextInt(3) == 0 ? Command.AddStation.last("N" + numbers++, limit()) : shift();
            case 34 -> random.nextInt(3) == 0 ? new Command.RemoveStation(station()) : rename();
            case 35, 36, 37 -> new Command.Revert(entry());
            case 38 -> history();
            case 39, 40, 41, 42 -> new Command.ScanCard(card(), random.nextInt(3), random.nextBoolean());
            case 43 -> new Command.LoseCard(card(), reason());
            case 44 -> new Command.FindCard(card());
            case 45 -> new Command.ReplaceTicket(card());
            case 46 -> new Command.RecordPrint(List.of(card(), card()), random.nextInt(3), "a6");
            case 47 ->
                new Command.Correct(
                        List.of(new Correction(card(), place()), new Correction(card(), place())), reason());
            case 48 -> new Command.SetHandling(station(), handling());
            case 49 -> new Command.NoteCard(card(), notes());
            case 50 -> new Command.MapCode("EAN" + random.nextInt(5), random.nextBoolean() ? null : "P1");
            case 51 -> new Command.KeepDocument("layout/" + random.nextInt(3), text());
            default -> new Command.Together(List.of(draw(), draw()));
        };
    }

    private Handling handling() {
        return new Handling(
                ScanMode.values()[random.nextInt(3)], Duration.ofSeconds(random.nextInt(900)), random.nextBoolean());
    }

    private CardNotes notes() {
        String text = random.nextBoolean() ? "" : "note " + random.nextInt(3);
        return new CardNotes(text, "", text, "", "", text, "", "", random.nextInt(3), random.nextInt(3));
    }

    private @Nullable String text() {
        return random.nextInt(3) == 0 ? null : "text " + random.nextInt(9);
    }

    private Command shift() {
        return new Command.ShiftStation(station(), random.nextInt(6));
    }

    private Command rename() {
        return new Command.RenameStation(station(), "R" + random.nextInt(12));
    }

    private Command history() {
        CardId card = random.nextInt(4) == 0 ? card() : newCard();
        Instant then = now.minus(Duration.ofHours(5 + random.nextInt(50)));
        List<HistoryRow> rows = new ArrayList<>();
        rows.add(row(2, card, then, "", name()));
        rows.add(row(3, card, then.plusSeconds(random.nextInt(4000)), null, name()));
        if (random.nextBoolean()) {
            rows.add(row(4, card, then.plusSeconds(4000), null, "DONE"));
        }
        return new Command.ImportHistory(rows);
    }

    private HistoryRow row(int line, CardId card, Instant at, @Nullable String from, String to) {
        return new HistoryRow(line, card, "Bush", 7L, null, at, from, null, to, null, pieces(), "", "");
    }

    private String name() {
        return random.nextInt(9) == 0
                ? "Old " + random.nextInt(3)
                : board.stations().isEmpty() ? "Old 1" : board.nameOf(station());
    }

    private Entry entry() {
        int back = 1 + random.nextInt(Math.min(done.size(), random.nextInt(4) == 0 ? 30 : 2));
        return done.get(done.size() - back);
    }

    private CardId newCard() {
        return new CardId("WO-" + numbers++);
    }

    private CardId card() {
        CardId errand = random.nextInt(4) == 0 ? new RandomSupply(random, board, now).errandCard() : null;
        return errand == null ? own() : errand;
    }

    private CardId own() {
        return new CardId("WO-" + (numbers == 0 ? 0 : Math.max(0, numbers - 1 - random.nextInt(25))));
    }

    private StationId station() {
        List<Station> stations = board.stations();
        return stations.isEmpty() || random.nextInt(40) == 0
                ? new StationId(random.nextInt(20))
                : stations.get(random.nextInt(stations.size())).id();
    }

    private Place place() {
        return switch (random.nextInt(8)) {
            case 0 -> Place.End.ORDERS;
            case 1 -> Place.End.FINISHED;
            case 2, 3 -> Place.ready(station());
            default -> Place.working(station());
        };
    }

    private Pieces pieces() {
        return random.nextInt(3) > 0 ? Pieces.NOT_COUNTED : new Pieces(random.nextInt(5), random.nextInt(3), 0);
    }

    private String reason() {
        return random.nextInt(5) == 0 ? "" : "because";
    }

    private @Nullable WipLimit limit() {
        if (random.nextInt(8) == 0) {
            return null;
        }
        boolean pieces = random.nextInt(4) == 0;
        return new WipLimit(
                random.nextInt(pieces ? 60 : 5),
                pieces ? WipLimit.Unit.PIECES : WipLimit.Unit.CARDS,
                random.nextInt(6) == 0);
    }

    private CardFacts facts() {
        LocalDate due = random.nextBoolean() ? null : LocalDate.of(2026, 3, 1 + random.nextInt(28));
        ServiceClass service = ServiceClass.values()[random.nextInt(3)];
        List<StationId> route = random.nextInt(3) > 0 ? List.of() : List.of(station(), station());
        return new CardFacts("P" + random.nextInt(4), random.nextInt(30), due, service, route);
    }
}
