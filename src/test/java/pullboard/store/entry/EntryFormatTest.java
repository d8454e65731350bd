package pullboard.store.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pullboard.board.Change;
import pullboard.board.Entry;
import pullboard.board.supply.Item;

class EntryFormatTest {
    private static final String HEAD = "entry\t7\t2026-03-02T06:00:00Z\taction\t0\tAnn\n";

    @Test
    void whateverIsWrittenIsReadAgain() throws IOException {
        Set<Class<?>> seen = new HashSet<>();
        EntryReader reader = new EntryReader();
        for (long seed = 0; seed < 2000; seed++) {
            Entry entry = new RandomEntries(seed).entry();
            entry.changes().forEach(change -> seen.add(kind(change)));
            byte[] bytes = bytes(entry);
            assertThat(reader.read(new ByteArrayInputStream(bytes)))
                    .as("seed %d", seed)
                    .isEqualTo(entry);
            assertThat(bytes(reader.read(new Drips(bytes, seed))))
                    .as("seed %d", seed)
                    .isEqualTo(bytes);
        }
        Set<Class<?>> all = new HashSet<>(kinds(Change.class));
        all.remove(Change.ItemChanged.class);
        all.addAll(Item.kinds());
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
    }

    /// Changes of items by the item's kind.
    private static Class<?> kind(Change change) {
        return change instanceof Change.ItemChanged(Item before, Item after)
                ? (after == null ? before : after).getClass()
                : change.getClass();
    }

    @Test
    void theFormatIsTheOneThatEachVersionWrote() throws IOException {
        String all = again("entries-1.txt") + again("entries-2.txt") + again("entries-3.txt");
        assertThat(all.lines().map(line -> line.split("\t")[0]).collect(Collectors.toSet()))
                .hasSize(kinds(Change.class).size() + 1);
        assertThat(all.lines().filter(line -> line.startsWith("item-changed")).map(line -> line.split("\t")[1]))
                .containsAll(Item.kinds().stream().map(ItemText::word).toList());
    }

    private static String again(String name) throws IOException {
        byte[] golden = golden(name);
        StringBuilder again = new StringBuilder();
        for (String text : new String(golden, StandardCharsets.UTF_8).split("(?<=\n)(?=entry\t)")) {
            Entry entry = read(text);
            again.append(new String(bytes(entry), StandardCharsets.UTF_8));
        }
        assertThat(again).hasToString(new String(golden, StandardCharsets.UTF_8));
        return again.toString();
    }

    @Test
    void anImportThatIsTooLongIsNotReadToItsEnd() throws IOException {
        String text = HEAD + "station-renamed\t1\ta\tb\n".repeat(5);
        assertThat(new EntryReader().read(in(text), 4)).isEmpty();
        assertThat(new EntryReader().read(in(text), 5).map(Entry::changes).map(c -> c.size()))
                .isEqualTo(Optional.of(5));
    }

    @Test
    void whatANewerVersionWroteIsCalledNewer() {
        for (String line : new String[] {
            "card-lent\tWO-1\tMuseum",
            "station-renamed\t1\ta\tb\tc",
            "card-moved\tWO-1\toutside\torders\tteleport\t2026-03-02T06:00:00Z\t\t\t\tAnn\t",
            "card-moved\tWO-1\toutside\tvoid\tenter\t2026-03-02T06:00:00Z\t\t\t\tAnn\t",
            "limit-changed\t1\t4\tcards\tfirm\t\t\t",
            "station-renamed\t1\ta\\q\tb",
            "item-changed\trobot\t{}\t",
            "item-changed\tlot\t{\"colour\":1}\t",
            "stock-moved\tG\tS\t1\tstolen\t"
        }) {
            assertThatThrownBy(() -> read(HEAD + line + "\n"))
                    .as(line)
                    .isInstanceOfSatisfying(
                            EntryUnreadable.class, e -> assertThat(e.newer()).isTrue());
        }
        assertThatThrownBy(() -> read(HEAD.replace("action", "dream")))
                .isInstanceOfSatisfying(
                        EntryUnreadable.class, e -> assertThat(e.newer()).isTrue());
    }

    @Test
    void whatIsNoEntryIsCalledBroken() {
        for (String line : new String[] {
            "station-renamed\t1\ta\n",
            "station-renamed\tone\ta\tb\n",
            "station-renamed\t99999999999\ta\tb\n",
            "station-renamed\t99999999999999999999\ta\tb\n",
            "station-renamed\t1\ta\tb",
            "limit-changed\t1\t\tcards\thard\t\t\t\n",
            "card-added\t\tShaft\t1\t\tstandard\t\n",
            "card-added\tWO-1\tShaft\t1\t2026-02-30\tstandard\t\n",
            "card-moved\tWO-1\toutside\torders\tenter\t2026-13-02T06:00:00Z\t\t\t\tAnn\t\n",
            "card-moved\tWO-1\toutside\torders\tenter\tx\t\t\t\tAnn\t\n",
            "shop-changed\ta\tUTC\tb\tMars/Olympus\n",
            "item-changed\tlot\t\t\n",
            "item-changed\tlot\t{}\n",
            "item-changed\tlot\t{\t\n",
            "item-changed\tshelf\t{\"minimum\":99999999999999999999}\t\n",
            "item-changed\tpart\t{\"cost\":1e}\t\n",
            "item-changed\taudit\t{\"due\":\"2026-02-30\"}\t\n"
        }) {
            assertThatThrownBy(() -> read(HEAD + line))
                    .as(line)
                    .isInstanceOfSatisfying(
                            EntryUnreadable.class, e -> assertThat(e.newer()).isFalse());
        }
    }

    private static List<Class<?>> kinds(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? kinds(kind).stream() : Stream.of(kind))
                .toList();
    }

    private static byte[] bytes(Entry entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EntryWriter.write(entry, out);
        return out.toByteArray();
    }

    private static Entry read(String text) throws IOException {
        return new EntryReader().read(in(text));
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(EntryFormatTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    /// Gives a few bytes at a time, as frames of a ledger do.
    private static final class Drips extends InputStream {
        private final byte[] bytes;
        private final int most;
        private int at;

        Drips(byte[] bytes, long seed) {
            this.bytes = bytes;
            this.most = (int) (seed % 7) + 1;
        }

        @Override
        public int read() {
            return at < bytes.length ? bytes[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            int part = Math.min(Math.min(most, length), bytes.length - at);
            if (part <= 0) {
                return -1;
            }
            System.arraycopy(bytes, at, into, offset, part);
            at += part;
            return part;
        }
    }
}
