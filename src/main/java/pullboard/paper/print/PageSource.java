package pullboard.paper.print;

import java.io.IOException;
import java.nio.file.Path;

/// Writes what is to be printed.
@FunctionalInterface
public interface PageSource {
    /// Makes a PDF file at this place.
    void write(Path pdf) throws IOException;
}
