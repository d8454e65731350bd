package pullboard.board;

/// Whether a card could be dropped at a place just now.
public sealed interface Opening {

    record Open() implements Opening {}

    /// Open to a person who gives a reason.
    record AsksReason(Refusal.Deed deed) implements Opening {}

    record Closed(Refusal why) implements Opening {}
}
