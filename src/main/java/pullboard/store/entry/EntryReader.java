package pullboard.store.entry;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pullboard.board.Change;
import pullboard.board.Entry;

/// Reads entries, line by line. One reader for many entries keeps what they have in common only once.
public final class EntryReader {
    private static final Words<Entry.Nature> NATURES = new Words<>(Entry.Nature.class);

    private final LineReader lines = new LineReader();
    private final ChangeReader reader = new ChangeReader(lines, new Kept());

    /// @throws EntryUnreadable what it holds is not understood
    public Entry read(InputStream in) throws IOException {
        return read(in, Integer.MAX_VALUE).orElseThrow();
    }

    /// The entry, or nothing if it has more changes than `most`; then the rest was not read.
    public Optional<Entry> read(InputStream in, int most) throws IOException {
        lines.open(in);
        try {
            if (!lines.next() || !lines.text().equals(Tag.ENTRY)) {
                throw EntryUnreadable.newer("the entry has no head");
            }
            long revision = lines.number();
            Instant at = lines.time();
            Entry.Nature nature = NATURES.parse(lines.text());
            long reverts = lines.number();
            String by = lines.text();
            lines.endLine();
            List<Change> changes = changes(most);
            return Optional.ofNullable(changes == null ? null : new Entry(revision, at, by, nature, reverts, changes));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw lines.broken(String.valueOf(e.getMessage()));
        }
    }

    private @Nullable List<Change> changes(int most) throws IOException {
        List<Change> changes = new ArrayList<>();
        while (lines.next()) {
            if (changes.size() == most) {
                return null;
            }
            changes.add(reader.read());
            lines.endLine();
        }
        return changes;
    }
}
