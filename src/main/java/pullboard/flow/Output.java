package pullboard.flow;

/// What was finished in a stretch of time.
///
/// @param pieces good ones where they were counted, else what the card asked for
public record Output(int cards, long pieces) {
    static final Output NONE = new Output(0, 0);

    Output plus(FinishedCard card) {
        return new Output(cards + 1, pieces + card.output());
    }
}
