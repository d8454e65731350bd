package pullboard.view.card;

/// One line of a card's history, in words.
///
/// @param where from where to where, or the reason of a block
/// @param stay how long it had been where it came from; empty: not said
/// @param counts good and rejected pieces; empty: not counted
public record HistoryLine(
        String when, String what, String where, String stay, String counts, String who, String reason) {

    /// Stay, counts, name and reason on one line, what is empty left out.
    public String details() {
        return String.join(
                " · ",
                java.util.stream.Stream.of(stay, counts, who, reason)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
