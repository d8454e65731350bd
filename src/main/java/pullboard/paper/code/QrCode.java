package pullboard.paper.code;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// A QR code as square modules, error correction M. Text beyond Latin-1 is UTF-8 and says so.
public final class QrCode {
    /// White modules that must stay free on every side.
    public static final int QUIET = 4;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /// @throws IllegalArgumentException longer than a QR code holds (about 2,300 characters)
    public static QrCode of(String text) {
        try {
            boolean plain = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
            Map<EncodeHintType, ?> hints = plain ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            return new QrCode(
                    Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code holds " + text.length() + " characters", e);
        }
    }

    /// Modules along each side, without the quiet zone.
    public int size() {
        return modules.getWidth();
    }

    public boolean isBlack(int column, int row) {
        return modules.get(column, row) == 1;
    }
}
