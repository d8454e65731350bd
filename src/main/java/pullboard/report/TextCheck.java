package pullboard.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Looks through the bytes of a file once: is it UTF-8 text at all, and if not, in which line not?
final class TextCheck {
    private static final int CHUNK = 1 << 16;

    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    private final CharBuffer chars = CharBuffer.allocate(CHUNK);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private long line = 1;

    private TextCheck() {}

    /// The first problem, or null.
    static @Nullable Problem of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new TextCheck().check(in);
        }
    }

    private @Nullable Problem check(InputStream in) throws IOException {
        boolean first = true;
        boolean ended = false;
        while (!ended) {
            int read = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
            ended = bytes.position() + read < CHUNK;
            bytes.position(bytes.position() + read).flip();
            if (first && !bytes.hasRemaining()) {
                return new Problem(0, "", Fault.EMPTY_FILE, "");
            }
            if (first && isUtf16()) {
                return new Problem(0, "", Fault.UTF16, "");
            }
            first = false;
            Problem problem = decode(ended);
            if (problem != null) {
                return problem;
            }
            bytes.compact();
        }
        return null;
    }

    private boolean isUtf16() {
        int one = bytes.get(0) & 0xFF;
        int two = bytes.limit() > 1 ? bytes.get(1) & 0xFF : 0;
        return one == 0xFF && two == 0xFE || one == 0xFE && two == 0xFF;
    }

    private @Nullable Problem decode(boolean ended) {
        CoderResult result = decoder.decode(bytes, chars.clear(), ended);
        chars.flip();
        for (int i = 0; i < chars.limit(); i++) {
            char c = chars.get(i);
            if (c == '\n') {
                line++;
            } else if (c == 0) {
                return new Problem(line, "", Fault.ZERO_CHARACTER, "");
            }
        }
        return result.isError() ? new Problem(line, "", Fault.NOT_UTF8, "") : null;
    }
}
