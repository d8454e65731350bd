package pullboard.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What one job has to remark, in the order of its pages.
final class Remarks {
    private static final System.Logger LOG = System.getLogger(Remarks.class.getName());

    private final List<Remark> remarks = new ArrayList<>();
    private final Set<Integer> missing = new HashSet<>();
    private int page;

    void turnTo(int number) {
        page = number;
    }

    void add(Remark.Kind kind, String text) {
        remarks.add(new Remark(page, kind, text));
    }

    /// A character that no typeface has: said and logged once.
    void missing(int character) {
        if (missing.add(character)) {
            String name = "U+%04X".formatted(character);
            LOG.log(System.Logger.Level.WARNING, "no typeface on paper has " + name);
            add(Remark.Kind.NO_GLYPH, Character.toString(character) + " (" + name + ")");
        }
    }

    List<Remark> all() {
        return List.copyOf(remarks);
    }
}
