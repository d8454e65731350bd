package pullboard.paper;

/// A sheet or label, upright as it is fed.
///
/// @param name as a person reads and writes it
/// @param width mm
/// @param height mm
public record PageSize(String name, double width, double height) {
    public static final PageSize A3 = new PageSize("A3", 297, 420);
    public static final PageSize A4 = new PageSize("A4", 210, 297);
    public static final PageSize A6 = new PageSize("A6", 105, 148);
    public static final PageSize A7 = new PageSize("A7", 74, 105);
    public static final PageSize LETTER = new PageSize("Letter", 215.9, 279.4);
    /// A piece of a 62 mm roll.
    public static final PageSize ROLL_62 = new PageSize("62 mm roll", 62, 100);
    public static final PageSize LABEL_100X150 = new PageSize("100 x 150 mm", 100, 150);
    public static final PageSize LABEL_57X32 = new PageSize("57 x 32 mm", 57, 32);

    /// The same sheet, turned.
    public PageSize turned() {
        return new PageSize(name, height, width);
    }

    /// The whole page.
    public Area area() {
        return new Area(0, 0, width, height);
    }
}
