package pullboard.paper.code;

import com.google.zxing.oned.Code128Writer;
import java.util.Optional;

/// A Code 128 as modules from left to right.
public final class Barcode {
    /// White modules that must stay free at both ends.
    public static final int QUIET = 10;

    /// What the encoder takes.
    private static final int LONGEST = 80;

    private final boolean[] modules;

    private Barcode(boolean[] modules) {
        this.modules = modules;
    }

    /// Empty where the text is not printable ASCII, or far too long.
    public static Optional<Barcode> of(String text) {
        boolean fits = !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().allMatch(each -> each >= ' ' && each <= '~');
        return fits ? Optional.of(new Barcode(new Code128Writer().encode(text))) : Optional.empty();
    }

    /// Modules without the quiet zones.
    public int size() {
        return modules.length;
    }

    public boolean isBlack(int module) {
        return modules[module];
    }
}
