package pullboard.ticket;

import pullboard.paper.Area;

/// How large things are on a ticket: a measure for one of 105 mm times 148 (upright) or 74 mm (wide), scaled.
///
/// @param scale 1: as measured
record Sizes(double scale) {
    /// The smallest type on paper, points.
    static final double SMALLEST = 5;

    private static final double WIDTH = 105;

    static Sizes of(Area ticket, double height) {
        return new Sizes(Math.min(ticket.width() / WIDTH, ticket.height() / height));
    }

    double mm(double measure) {
        return measure * scale;
    }

    /// Points; large tickets are read from afar, small ones must still be read.
    double pt(double measure) {
        return Math.max(SMALLEST, measure * Math.pow(scale, 0.9));
    }
}
