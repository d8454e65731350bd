package pullboard.view.layout;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import pullboard.report.FileTrouble;
import pullboard.report.FileWords;
import pullboard.report.TextFile;
import pullboard.text.Texts;
import pullboard.ticket.BadLayout;
import pullboard.ticket.LayoutText;
import pullboard.ticket.TicketLayout;
import pullboard.ticket.TicketPictures;

/// Reads and writes layouts and logos as files; waits for the disk.
final class LayoutFiles {
    private static final int LARGEST = 1 << 16;

    private LayoutFiles() {}

    /// A file is no picture that a ticket can show.
    static final class BadPicture extends Exception {
        private static final long serialVersionUID = 1;

        BadPicture(Path file) {
            super(file.toString());
        }
    }

    static TicketLayout read(Path file) throws FileTrouble, BadLayout {
        return LayoutText.read(TextFile.read(file, LARGEST));
    }

    /// The answer is the file.
    static Path write(Path file, TicketLayout layout) throws FileTrouble {
        TextFile.write(file, LayoutText.write(layout));
        return file;
    }

    /// A picture as the text of a document.
    static String picture(Path file) throws FileTrouble, BadPicture {
        return TicketPictures.document(TextFile.bytes(file, TicketPictures.LARGEST))
                .orElseThrow(() -> new BadPicture(file));
    }

    /// What went wrong and what to do.
    static String says(Exception failure, Texts texts) {
        Locale language = texts.locale();
        return switch (failure) {
            case FileTrouble trouble -> new FileWords(language).trouble(trouble).onOneLine();
            case BadLayout bad -> bad.sentence(language).onOneLine();
            case BadPicture bad ->
                texts.get("logo.bad", Objects.toString(bad.getMessage()), TicketPictures.LARGEST / 1000);
            default -> Objects.toString(failure.getMessage());
        };
    }
}
