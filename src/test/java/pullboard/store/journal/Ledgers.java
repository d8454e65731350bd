package pullboard.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// Opens and fills ledgers for the tests of this package.
final class Ledgers {
    private Ledgers() {}

    static Opening.Ready ready(Path folder) throws JournalTrouble {
        Opening opening = Journal.open(folder);
        assertThat(opening).isInstanceOf(Opening.Ready.class);
        return (Opening.Ready) opening;
    }

    static Journal open(Path folder) throws JournalTrouble {
        return ready(folder).journal();
    }

    static EntryPayload text(String text) {
        return EntryPayload.of(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> texts(Journal journal) throws Exception {
        List<String> texts = new ArrayList<>();
        journal.readEntries(
                1, (revision, payload) -> texts.add(new String(payload.readAllBytes(), StandardCharsets.UTF_8)));
        return texts;
    }

    static List<Frame> frames(Journal journal) throws JournalTrouble {
        List<Frame> frames = new ArrayList<>();
        journal.read(1, frames::add);
        return frames;
    }

    static Path file(Path folder) {
        return folder.resolve("ledger.journal");
    }

    /// Fails unless the call ends in trouble of this kind.
    static void refuses(JournalTrouble.Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        JournalTrouble.class,
                        trouble -> assertThat(trouble.reason())
                                .as(trouble.toString())
                                .isEqualTo(reason));
    }
}
