package pullboard.ticket;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;

/// Pictures that tickets show, kept in the board's documents as Base64 of a PNG or JPEG: the shop's logo and one for
/// each part.
public final class TicketPictures {
    /// The document that is the logo.
    public static final String LOGO = "logo";

    /// Larger ones would make every ticket's file large, bytes.
    public static final int LARGEST = 600_000;

    private static final String PART = "picture/";

    private TicketPictures() {}

    /// The document that is a part's picture.
    public static String of(String part) {
        return PART + part;
    }

    /// A picture as a document; empty: too large, or neither PNG nor JPEG.
    public static Optional<String> document(byte[] picture) {
        try {
            boolean known = picture.length > 4
                    && picture.length <= LARGEST
                    && ((picture[0] & 0xff) == 0x89 && picture[1] == 'P' || (picture[0] & 0xff) == 0xff);
            return known && ImageIO.read(new ByteArrayInputStream(picture)) != null
                    ? Optional.of(Base64.getEncoder().encodeToString(picture))
                    : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /// The picture in a document of the board; null: there is none. No bytes: it is damaged.
    public static byte @Nullable [] read(Board board, String document) {
        @Nullable String text = board.documents().get(document);
        if (text == null) {
            return null;
        }
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
