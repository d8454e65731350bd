package pullboard.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.Board;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Entry;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.Refusal;
import pullboard.board.Shop;
import pullboard.board.ShopFloor;
import pullboard.board.StationId;
import pullboard.board.WipLimit;
import pullboard.store.Progress;
import pullboard.store.Store;

class OneRoadTest {
    private static final int WRITERS = 8;
    private static final int ATTEMPTS = 10_000;
    private static final StationId TURNING = new StationId(1);
    private static final StationId MILLING = new StationId(2);

    @TempDir
    Path folder;

    private Store store;
    private BoardControl control;
    private final ExecutorService listeners = Executors.newSingleThreadExecutor();

    @BeforeEach
    void open() throws Exception {
        store = Store.open(folder, Progress.SILENT);
        control = new BoardControl(store, InstantSource.fixed(ShopFloor.MORNING), listeners);
        submit(Command.AddStation.last("Turning", WipLimit.cards(3)));
        submit(Command.AddStation.last("Milling", WipLimit.cards(2)));
    }

    @AfterEach
    void close() throws Exception {
        control.close();
        store.close();
        listeners.shutdown();
    }

    @Test
    void manyWritersOnOneFullStationNeverGetOneCardOver() throws Exception {
        List<CardId> cards = release(40);
        ConcurrentLinkedQueue<Integer> seen = new ConcurrentLinkedQueue<>();
        AtomicInteger allowed = new AtomicInteger();
        try (Subscription _ = control.watch(board -> seen.add(board.countAt(TURNING)));
                ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                int offset = writer;
                writers.execute(() -> {
                    List<CompletableFuture<Answer>> answers = new ArrayList<>();
                    for (int i = 0; i < ATTEMPTS / WRITERS; i++) {
                        CardId card = cards.get((i * 7 + offset) % cards.size());
                        Place to = i % 3 == 2 ? Place.End.ORDERS : Place.working(TURNING);
                        Command move = new Command.MoveCard(card, to, Pieces.NOT_COUNTED, "back and forth");
                        answers.add(control.submit(move, "writer " + offset).thenApply(answer -> {
                            if (answer instanceof Answer.Done done) {
                                allowed.incrementAndGet();
                                assertThat(done.board().countAt(TURNING)).isLessThanOrEqualTo(3);
                            }
                            return answer;
                        }));
                    }
                    answers.forEach(CompletableFuture::join);
                });
            }
        }
        assertThat(seen).isNotEmpty().allMatch(count -> count <= 3);
        assertThat(allowed).hasValueGreaterThan(100);
        assertThat(control.now().revision()).isEqualTo(2 + cards.size() + allowed.get());
    }

    @Test
    void whatIsDatedBackIsNeitherBeforeTheLastChangeNorAfterNow() throws Exception {
        Command release = new Command.AddCard(new CardId("A"), new CardFacts("Shaft", 10));
        Command other = new Command.AddCard(new CardId("B"), new CardFacts("Shaft", 10));

        control.submitDated(release, "", ShopFloor.MORNING.minusSeconds(3600)).join();
        assertThat(control.now().at()).isEqualTo(ShopFloor.MORNING);
        control.submitDated(other, "", ShopFloor.MORNING.plusSeconds(3600)).join();
        assertThat(control.now().at()).isEqualTo(ShopFloor.MORNING);
    }

    @Test
    void aHistoryIsToldWithItsOwnTimes() throws Exception {
        Path other = folder.resolve("other");
        try (Store empty = Store.open(other, Progress.SILENT);
                BoardControl past = new BoardControl(empty, InstantSource.fixed(ShopFloor.MORNING), listeners)) {
            past.submitDated(Command.AddStation.last("Turning", null), "", ShopFloor.MORNING.minusSeconds(3600))
                    .join();
            assertThat(past.now().at()).isEqualTo(ShopFloor.MORNING.minusSeconds(3600));
        }
    }

    @Test
    void theLedgerIsGapFreeAndGivesTheSameBoard() throws Exception {
        List<CardId> cards = release(3);
        submit(new Command.PullInto(TURNING));
        submit(new Command.MoveCard(cards.getFirst(), Place.ready(TURNING)));
        control.undo("Ann").join();

        List<Entry> ledger = new ArrayList<>();
        new Records(store).entries(ledger::add);

        Board replayed = Board.EMPTY;
        for (Entry entry : ledger) {
            assertThat(entry.revision()).isEqualTo(replayed.revision() + 1);
            replayed = replayed.after(entry);
        }
        assertThat(replayed).isEqualTo(control.now());
    }

    @Test
    void undoAndRedoWalkBackAndForth() throws Exception {
        CardId card = release(1).getFirst();
        submit(new Command.PullInto(TURNING));
        submit(new Command.MoveCard(card, Place.working(MILLING)));

        control.undo("").join();
        control.undo("").join();
        assertThat(place(card)).isEqualTo(Place.End.ORDERS);
        control.redo("").join();
        control.redo("").join();
        assertThat(place(card)).isEqualTo(Place.working(MILLING));
        assertThat(control.redo("").join()).isInstanceOf(Answer.Refused.class);
        control.undo("").join();
        assertThat(place(card)).isEqualTo(Place.working(TURNING));
        submit(new Command.BlockCard(card, "gauge"));
        assertThat(control.state().redo())
                .as("a new action ends what could be redone")
                .isNull();
    }

    @Test
    void undoIsStillThereAfterARestart() throws Exception {
        CardId card = release(1).getFirst();
        submit(new Command.PullInto(TURNING));
        submit(new Command.MoveCard(card, Place.working(MILLING)));
        control.undo("").join();
        Entry undo = control.state().undo();
        Entry redo = control.state().redo();

        control.close();
        store.close();
        store = Store.open(folder, Progress.SILENT);
        control = new BoardControl(store, InstantSource.fixed(ShopFloor.MORNING), listeners);

        assertThat(control.state().undo()).isEqualTo(undo);
        assertThat(control.state().redo()).isEqualTo(redo);
        control.redo("").join();
        assertThat(place(card)).isEqualTo(Place.working(MILLING));
    }

    @Test
    void whatCannotBeUndoneAnyMoreDoesNotStandInTheWay() throws Exception {
        CardId card = release(1).getFirst();
        submit(new Command.RenameStation(MILLING, "Mill"));
        submit(Command.AddStation.last("Packing", null));
        StationId packing = new StationId(3);
        submit(new Command.ImportHistory(List.of()));
        submit(new Command.PullInto(TURNING));
        submit(new Command.MoveCard(card, Place.working(packing), Pieces.NOT_COUNTED, "rush"));

        assertThat(control.undo("").join()).isInstanceOf(Answer.Done.class);
        assertThat(control.undo("").join()).isInstanceOf(Answer.Done.class);
        assertThat(control.undo("").join()).isInstanceOf(Answer.Done.class);
        assertThat(control.now().station(packing)).isNull();
    }

    @Test
    void anAnswerComesAfterTheWatchersHaveSeenTheBoard() throws Exception {
        List<String> order = new CopyOnWriteArrayList<>();
        try (Subscription _ = control.watch(_ -> order.add("board"))) {
            control.submit(new Command.NameShop(new Shop("Gear shop", ZoneOffset.UTC)), "")
                    .thenRun(() -> order.add("answer"))
                    .join();
        }
        assertThat(order).containsExactly("board", "answer");
    }

    private Place place(CardId card) {
        return Objects.requireNonNull(control.now().card(card)).place();
    }

    private List<CardId> release(int count) {
        List<CardId> cards = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            CardId card = new CardId("WO-" + i);
            submit(new Command.AddCard(card, new CardFacts("Shaft", 10)));
            cards.add(card);
        }
        return cards;
    }

    private void submit(Command command) {
        Answer answer = control.submit(command, "Ann").join();
        if (answer instanceof Answer.Refused(Refusal why, Board _) && !(why instanceof Refusal.NothingToChange)) {
            throw new AssertionError(command + " was refused: " + why);
        }
    }
}
