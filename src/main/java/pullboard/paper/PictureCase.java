package pullboard.paper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/// The pictures of one document, each kept once.
final class PictureCase {
    private final PDDocument document;
    private final Map<ByteBuffer, Optional<PDImageXObject>> images = new HashMap<>();

    PictureCase(PDDocument document) {
        this.document = document;
    }

    /// Null: neither PNG nor JPEG, or damaged.
    @Nullable
    PDImageXObject image(byte[] bytes) {
        return images.computeIfAbsent(ByteBuffer.wrap(bytes), _ -> read(bytes)).orElse(null);
    }

    private Optional<PDImageXObject> read(byte[] bytes) {
        try {
            return Optional.of(PDImageXObject.createFromByteArray(document, bytes, "picture"));
        } catch (IOException | IllegalArgumentException notAPicture) {
            return Optional.empty();
        }
    }
}
