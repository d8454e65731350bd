package pullboard.plan.sizing;

/// What a number in a working stands for, so that it can be named in any language.
public enum Term {
    DEMAND(Measure.PIECES_PER_TIME),
    LEAD(Measure.TIME),
    CONTAINER(Measure.PIECES_PER_CARD),
    /// α, a share of the demand over the lead time.
    SAFETY(Measure.NUMBER),
    SAFETY_STOCK(Measure.PIECES),
    /// What is made or ordered at a time.
    LOT(Measure.PIECES),
    /// Cards on top.
    MINIMUM(Measure.CARDS),
    /// A factor on what the lead time takes; 1 adds nothing.
    SAFETY_FACTOR(Measure.NUMBER),
    /// Cards on top, for a card that is emptied before it is sent.
    CONSTANT(Measure.CARDS),
    LEAD_DEMAND(Measure.PIECES),
    COVERED_DEMAND(Measure.PIECES),
    CONTAINERS(Measure.CARDS),
    ORDER_POINT(Measure.PIECES),
    MAXIMUM(Measure.PIECES),
    TRIGGER(Measure.CARDS),
    BATCH(Measure.CARDS),
    KANBANS(Measure.CARDS);

    private final Measure measure;

    Term(Measure measure) {
        this.measure = measure;
    }

    public Measure measure() {
        return measure;
    }

    /// What a number is counted in.
    public enum Measure {
        PIECES,
        PIECES_PER_TIME,
        TIME,
        PIECES_PER_CARD,
        CARDS,
        NUMBER
    }
}
