package pullboard.store.journal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Frames in ascending order of revision, some perhaps missing: a damaged ledger ([SalvagedFrames]), a sound one
/// (`reader::next`), or a copy kept elsewhere.
@FunctionalInterface
public interface FrameSource {
    /// The next frame, or null at the end.
    @Nullable
    Frame next() throws IOException;
}
