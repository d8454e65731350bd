package pullboard.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class HandOverTest {
    private static final Wish WISH = new Wish(List.of("status", "--json", "Drehen ä"), "/tmp", "de");
    private static final Duration SOON = Duration.ofMillis(300);

    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private DataFolder folder;

    @BeforeEach
    void folder() throws FolderTrouble {
        folder = new DataFolder(temp.resolve("data"));
        folder.prepare();
    }

    @Test
    void onlyOneOwnsTheFolderUntilItGivesItBack() throws Exception {
        Ownership first = Ownership.claim(folder).orElseThrow();
        assertThat(Ownership.claim(folder)).isEmpty();
        first.close();
        assertThat(Ownership.claim(folder)).hasValueSatisfying(HandOverTest::close);
    }

    @Test
    void theOwnerDoesWhatIsWishedAndItsAnswerArrivesWhole() throws Exception {
        String large = "Grüße ".repeat(50_000);
        try (Ownership ownership = claim();
                Reception _ = Reception.open(ownership, (wish, said, complained) -> {
                    said.print(large + wish);
                    complained.print("but");
                    return 42;
                })) {
            assertThat(carry()).isEqualTo(new Messenger.Outcome.Done(42));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(large + WISH);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("but");
    }

    @Test
    void onlyThisUserMayUseTheSocket() throws Exception {
        try (Ownership ownership = claim();
                Reception _ = Reception.open(ownership, (_, _, _) -> 0)) {
            for (String name : List.of(SocketPlace.SOCKET, Ownership.LOCK)) {
                assertThat(permissions(folder.path().resolve(name))).isEqualTo("rw-------");
            }
        }
    }

    @Test
    void aFolderTooDeepForASocketAddressHasItsSocketElsewhere() throws Exception {
        folder = new DataFolder(temp.resolve("deep/".repeat(30)));
        folder.prepare();
        Path socket;
        try (Ownership ownership = claim();
                Reception _ = Reception.open(ownership, (_, _, _) -> 7)) {
            socket = Path.of(Files.readString(folder.path().resolve(SocketPlace.POINTER)));
            assertThat(permissions(socket.getParent())).isEqualTo("rwx------");
            assertThat(permissions(socket)).isEqualTo("rw-------");
            assertThat(carry()).isEqualTo(new Messenger.Outcome.Done(7));
        }
        assertThat(socket.getParent()).doesNotExist();
        assertThat(folder.path().resolve(SocketPlace.POINTER)).doesNotExist();
    }

    @Test
    void whatADeadOwnerLeftIsClearedAway() throws Exception {
        Files.createFile(folder.path().resolve(SocketPlace.SOCKET));
        assertThat(carry()).isInstanceOf(Messenger.Outcome.NobodyThere.class);
        try (Ownership ownership = claim();
                Reception _ = Reception.open(ownership, (_, _, _) -> 3)) {
            assertThat(carry()).isEqualTo(new Messenger.Outcome.Done(3));
        }
        assertThat(carry()).isInstanceOf(Messenger.Outcome.NobodyThere.class);
    }

    @Test
    void aSilentOwnerIsGivenUp() throws Exception {
        try (Ownership ownership = claim();
                Silent _ = new Silent(SocketPlace.make(ownership.folder()))) {
            assertThat(new Messenger(folder, SOON).carry(WISH, stream(out), stream(err)))
                    .isInstanceOf(Messenger.Outcome.Lost.class);
        }
    }

    @Test
    void anOwnerWhoDiesInTheMiddleIsToldFromOneWhoNeverBegan() throws Exception {
        byte[] accepted = {(byte) Wire.Kind.ACCEPTED.ordinal(), 0, 0, 0, 0};
        try (Ownership ownership = claim();
                Silent dying = new Silent(SocketPlace.make(ownership.folder()))) {
            CompletableFuture<Void> begun = CompletableFuture.runAsync(() -> dying.answerAndDie(accepted));
            assertThat(carry()).isInstanceOf(Messenger.Outcome.Lost.class);
            begun.join();
            CompletableFuture<Void> notBegun = CompletableFuture.runAsync(() -> dying.answerAndDie(new byte[0]));
            assertThat(carry()).isInstanceOf(Messenger.Outcome.NobodyThere.class);
            notBegun.join();
        }
    }

    @Test
    void aLongWorkIsWaitedFor() throws Exception {
        try (Ownership ownership = claim();
                Reception _ = Reception.open(ownership, (_, _, _) -> pause(Duration.ofMillis(2500)))) {
            Messenger messenger = new Messenger(folder, Duration.ofMillis(1500));
            assertThat(messenger.carry(WISH, stream(out), stream(err))).isEqualTo(new Messenger.Outcome.Done(0));
        }
    }

    @Test
    void nonsenseAndHugeWishesAreRefusedAndTheNextIsServed() throws Exception {
        try (Ownership ownership = claim();
                Reception _ = Reception.open(ownership, (_, _, _) -> 5, SOON)) {
            assertThat(knock(new byte[] {0, 0, 0, 0, 1, 99})).containsExactly(Wire.Kind.REFUSED.ordinal(), 0, 0, 0, 0);
            assertThat(knock(new byte[] {0, 0x7f, 0, 0, 0, 1})).isEmpty();
            assertThat(knock(new byte[] {0, 0, 0, 0, 5, 1, 0x7f, 0, 0, 0})).isEmpty();
            assertThat(knock("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
            assertThat(knock(new byte[] {0, 0})).isEmpty();
            assertThat(carry()).isEqualTo(new Messenger.Outcome.Done(5));
        }
    }

    @Test
    void whoGoesAwayDoesNotStopTheWorkNorTheOwner() throws Exception {
        CompletableFuture<Boolean> finished = new CompletableFuture<>();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        try (Ownership ownership = claim();
                Reception _ = Reception.open(ownership, (_, said, _) -> {
                    begun.countDown();
                    await(gone);
                    said.println("x".repeat(1_000_000));
                    return finished.complete(true) ? 0 : 1;
                })) {
            SocketChannel visitor =
                    SocketChannel.open(SocketPlace.find(folder.path()).orElseThrow());
            visitor.write(wishFrame());
            begun.await();
            visitor.close();
            gone.countDown();
            assertThat(finished.get()).isTrue();
            assertThat(carry()).isEqualTo(new Messenger.Outcome.Done(1));
        }
    }

    @Test
    void anOwnerWhoDoesNotListenIsWaitedForAndThenNamed() throws Exception {
        Entrance entrance = new Entrance(folder, SOON);
        try (Ownership _ = claim()) {
            assertThatThrownBy(() -> entrance.enter(WISH, stream(out), stream(err)))
                    .isInstanceOfSatisfying(
                            FolderTrouble.class,
                            trouble -> assertThat(trouble.kind()).isEqualTo(FolderTrouble.Kind.IN_USE));
        }
        Ownership owner = claim();
        Thread.ofVirtual().start(() -> {
            pause(Duration.ofMillis(150));
            close(owner);
        });
        Entrance.Result result = new Entrance(folder, Duration.ofSeconds(20)).enter(WISH, stream(out), stream(err));
        assertThat(result).isInstanceOfSatisfying(Entrance.Result.Owned.class, owned -> close(owned.ownership()));
    }

    private Ownership claim() throws FolderTrouble {
        return Ownership.claim(folder).orElseThrow();
    }

    private Messenger.Outcome carry() {
        return new Messenger(folder).carry(WISH, stream(out), stream(err));
    }

    private byte[] knock(byte[] bytes) throws IOException {
        try (SocketChannel visitor =
                SocketChannel.open(SocketPlace.find(folder.path()).orElseThrow())) {
            visitor.write(ByteBuffer.wrap(bytes));
            ByteBuffer answer = ByteBuffer.allocate(64);
            while (visitor.read(answer) >= 0) {
                Thread.onSpinWait();
            }
            return java.util.Arrays.copyOf(answer.array(), answer.position());
        } catch (IOException reset) {
            return new byte[0];
        }
    }

    private static ByteBuffer wishFrame() {
        byte[] words = WISH.bytes();
        return ByteBuffer.allocate(words.length + 6)
                .put((byte) Wire.Kind.WISH.ordinal())
                .putInt(words.length + 1)
                .put(Wire.VERSION)
                .put(words)
                .flip();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static int pause(Duration duration) {
        try {
            Thread.sleep(duration);
            return 0;
        } catch (InterruptedException e) {
            return 1;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void close(Ownership ownership) {
        try {
            ownership.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// An owner that takes visitors and says nothing.
    private static final class Silent implements AutoCloseable {
        private final java.nio.channels.ServerSocketChannel door;

        Silent(UnixDomainSocketAddress address) throws IOException {
            door = java.nio.channels.ServerSocketChannel.open(java.net.StandardProtocolFamily.UNIX);
            door.bind(address);
        }

        /// Reads the wish, so that closing does not take its answer along.
        void answerAndDie(byte[] answer) {
            try (SocketChannel visitor = door.accept()) {
                ByteBuffer wish = wishFrame();
                while (wish.hasRemaining() && visitor.read(wish) >= 0) {
                    Thread.onSpinWait();
                }
                visitor.write(ByteBuffer.wrap(answer));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }
}
