package pullboard.view.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.paper.PageSize;
import pullboard.text.Texts;
import pullboard.ticket.BadLayout;
import pullboard.ticket.LayoutText;
import pullboard.ticket.TicketField;
import pullboard.ticket.TicketLayout;
import pullboard.ticket.TicketLayouts;

/// The layouts of a board, one of them open, and what was changed in them but not saved yet; that is kept while
/// another
/// layout or another screen is looked at.
public final class LayoutModel {
    /// Begins the key of a layout that was never saved; no layout's name has a slash.
    private static final String NEW = "new/";

    private static final int LONGEST_NAME = 40;

    private final Map<String, TicketLayout> drafts = new LinkedHashMap<>();
    private List<TicketLayout> known = TicketLayout.BUILT_IN;
    private String open = TicketLayout.DEFAULT.name();
    private int made;

    /// Where something is wrong, and what.
    record Wrong(Part part, String says) {}

    /// What can be wrong with a layout.
    enum Part {
        NAME,
        PAPER,
        SHEET
    }

    void update(Board board) {
        known = TicketLayouts.of(board);
        known.forEach(this::settle);
        if (!drafts.containsKey(open) && stored(open) == null) {
            open = TicketLayout.DEFAULT.name();
        }
    }

    /// The built-in ones, the board's own, then those that were never saved.
    List<LayoutLine> lines() {
        List<LayoutLine> lines = new ArrayList<>();
        for (TicketLayout layout : known) {
            TicketLayout draft = drafts.get(layout.name());
            boolean builtIn = TicketLayouts.isBuiltIn(layout.name());
            lines.add(new LayoutLine(
                    layout.name(), draft == null ? layout.name() : draft.name(), builtIn, draft != null));
        }
        drafts.forEach((key, draft) -> {
            if (stored(key) == null) {
                lines.add(new LayoutLine(key, draft.name(), false, true));
            }
        });
        return lines;
    }

    String open() {
        return open;
    }

    void open(String key) {
        open = key;
    }

    /// The open layout as it is to be.
    TicketLayout shown() {
        TicketLayout draft = drafts.get(open);
        TicketLayout layout = draft == null ? stored(open) : draft;
        return layout == null ? TicketLayout.DEFAULT : layout;
    }

    boolean isBuiltIn() {
        return TicketLayouts.isBuiltIn(open);
    }

    boolean isUnsaved() {
        return drafts.containsKey(open);
    }

    /// Whether the board has it.
    boolean isKept() {
        return stored(open) != null;
    }

    /// Opens a copy of what is shown.
    ///
    /// @param wanted its name; another where this one is taken
    void copy(String wanted) {
        take(named(shown(), wanted));
    }

    /// Opens a layout that the board does not have yet, under another name where its own is taken.
    void take(TicketLayout layout) {
        made++;
        open = NEW + made;
        drafts.put(open, named(layout, free(layout.name())));
    }

    void name(String name) {
        change(named(shown(), name.strip()));
    }

    void paper(PageSize paper) {
        TicketLayout now = shown();
        change(new TicketLayout(now.name(), paper, now.columns(), now.rows(), now.fields()));
    }

    void sheet(int columns, int rows) {
        TicketLayout now = shown();
        change(new TicketLayout(now.name(), now.paper(), columns, rows, now.fields()));
    }

    void show(TicketField field, boolean on) {
        TicketLayout now = shown();
        Set<TicketField> fields = EnumSet.noneOf(TicketField.class);
        fields.addAll(now.fields());
        if (on) {
            fields.add(field);
        } else {
            fields.remove(field);
        }
        change(new TicketLayout(now.name(), now.paper(), now.columns(), now.rows(), fields));
    }

    /// Forgets what was not saved.
    void discard() {
        drafts.remove(open);
        if (stored(open) == null) {
            open = TicketLayout.DEFAULT.name();
        }
    }

    /// Why the open layout cannot be saved; null: it can.
    @Nullable
    Wrong wrong(Texts texts) {
        TicketLayout layout = shown();
        if (isBuiltIn()) {
            return null;
        }
        try {
            LayoutText.read(LayoutText.write(layout));
        } catch (BadLayout bad) {
            Part part = switch (bad.kind()) {
                case PAPER, PAPER_SIZE -> Part.PAPER;
                case SHEET, TOO_MANY -> Part.SHEET;
                default -> Part.NAME;
            };
            return new Wrong(part, bad.reason(texts.locale()).onOneLine());
        }
        return isTaken(layout.name(), open) ? new Wrong(Part.NAME, texts.get("name.taken", layout.name())) : null;
    }

    /// Keeps the open layout, under its new name only.
    Command save(Board board) {
        TicketLayout layout = shown();
        String before = TicketLayouts.DOCUMENT + open;
        String after = TicketLayouts.DOCUMENT + layout.name();
        Command keep = new Command.KeepDocument(after, LayoutText.write(layout));
        return before.equals(after) || !board.documents().containsKey(before)
                ? keep
                : new Command.Together(List.of(keep, new Command.KeepDocument(before, null)));
    }

    /// What was kept under `key` before is in the board as `layout`; what was changed meanwhile stays unsaved.
    void saved(String key, TicketLayout layout) {
        TicketLayout draft = drafts.remove(key);
        if (draft != null && !same(draft, layout)) {
            drafts.put(layout.name(), draft);
        }
        if (open.equals(key)) {
            open = layout.name();
        }
    }

    Command remove() {
        return new Command.KeepDocument(TicketLayouts.DOCUMENT + open, null);
    }

    private void change(TicketLayout layout) {
        if (!isBuiltIn()) {
            drafts.put(open, layout);
            known.forEach(this::settle);
        }
    }

    /// What is as it was needs no saving.
    private void settle(TicketLayout layout) {
        TicketLayout draft = drafts.get(layout.name());
        if (draft != null && same(draft, layout)) {
            drafts.remove(layout.name());
        }
    }

    private static boolean same(TicketLayout one, TicketLayout other) {
        return LayoutText.write(one).equals(LayoutText.write(other));
    }

    private static TicketLayout named(TicketLayout layout, String name) {
        return new TicketLayout(name, layout.paper(), layout.columns(), layout.rows(), layout.fields());
    }

    private @Nullable TicketLayout stored(String key) {
        return known.stream()
                .filter(layout -> layout.name().equals(key))
                .findFirst()
                .orElse(null);
    }

    private boolean isTaken(String name, String except) {
        return TicketLayouts.isBuiltIn(name)
                || known.stream()
                        .anyMatch(layout ->
                                !layout.name().equals(except) && layout.name().equalsIgnoreCase(name));
    }

    private String free(String wanted) {
        List<String> names = Stream.concat(
                        known.stream().map(TicketLayout::name),
                        drafts.values().stream().map(TicketLayout::name))
                .toList();
        String name = cut(wanted, LONGEST_NAME);
        for (int i = 2; isAmong(names, name); i++) {
            String end = " " + i;
            name = cut(wanted, LONGEST_NAME - end.length()) + end;
        }
        return name;
    }

    private static boolean isAmong(List<String> names, String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    private static String cut(String name, int most) {
        return name.length() <= most ? name : name.substring(0, most).strip();
    }
}
