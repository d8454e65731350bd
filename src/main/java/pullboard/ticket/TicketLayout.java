package pullboard.ticket;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pullboard.paper.Area;
import pullboard.paper.PageSize;

/// How tickets stand on their paper and what they show.
///
/// @param columns tickets side by side on a sheet
/// @param rows tickets one below the other
public record TicketLayout(String name, PageSize paper, int columns, int rows, Set<TicketField> fields) {
    /// More tickets a sheet cannot be read.
    static final int MOST_ALONG = 6;

    private static final Set<TicketField> ALL = EnumSet.allOf(TicketField.class);
    private static final Set<TicketField> NARROW = without(TicketField.PICTURE, TicketField.WORK);
    private static final Set<TicketField> SMALL = Set.of(
            TicketField.QUANTITY,
            TicketField.TO,
            TicketField.SHELF,
            TicketField.DUE,
            TicketField.SERVICE,
            TicketField.QR);

    /// The layouts that are always there.
    public static final List<TicketLayout> BUILT_IN = List.of(
            new TicketLayout("a4-1", PageSize.A4, 1, 1, ALL),
            new TicketLayout("a4-2", PageSize.A4, 1, 2, ALL),
            new TicketLayout("a4-4", PageSize.A4, 2, 2, ALL),
            new TicketLayout("a4-8", PageSize.A4, 2, 4, ALL),
            new TicketLayout("letter-1", PageSize.LETTER, 1, 1, ALL),
            new TicketLayout("letter-2", PageSize.LETTER, 1, 2, ALL),
            new TicketLayout("letter-4", PageSize.LETTER, 2, 2, ALL),
            new TicketLayout("letter-8", PageSize.LETTER, 2, 4, ALL),
            new TicketLayout("a6", PageSize.A6, 1, 1, ALL),
            new TicketLayout("a7", PageSize.A7.turned(), 1, 1, ALL),
            new TicketLayout("roll-62", PageSize.ROLL_62, 1, 1, NARROW),
            new TicketLayout("label-100x150", PageSize.LABEL_100X150, 1, 1, ALL),
            new TicketLayout("label-57x32", PageSize.LABEL_57X32, 1, 1, SMALL));

    /// Where nobody chose one.
    public static final TicketLayout DEFAULT = BUILT_IN.get(2);

    public TicketLayout {
        fields = Set.copyOf(fields);
    }

    public boolean shows(TicketField field) {
        return fields.contains(field);
    }

    /// Tickets on one page.
    public int perPage() {
        return columns * rows;
    }

    /// The `index`-th ticket's place on its page, row by row, up to where it is cut.
    public Area cell(int index) {
        double width = paper.width() / columns;
        double height = paper.height() / rows;
        return new Area(index % columns * width, (double) (index / columns) * height, width, height);
    }

    /// Whether each ticket has a page of its own, of its own size: nothing is cut.
    public boolean isSingle() {
        return perPage() == 1;
    }

    private static Set<TicketField> without(TicketField... fields) {
        Set<TicketField> rest = EnumSet.allOf(TicketField.class);
        rest.removeAll(List.of(fields));
        return rest;
    }
}
