package pullboard.board;

import java.util.stream.Stream;

/// What a ticket says besides the card's facts: free text of at most 200 characters each, empty where nobody said.
///
/// @param container what the pieces travel in, for example `KLT 6428, 20 each`
/// @param from where they come from: a supplying station or a supplier
/// @param to where they are used, and `shelf` where they are put
/// @param work the document that says how to do it
/// @param index this is card `index` of `of`; 0: not one of several
public record CardNotes(
        String description,
        String container,
        String from,
        String to,
        String shelf,
        String order,
        String customer,
        String work,
        int index,
        int of) {
    public static final int LONGEST = 200;

    /// Nobody said anything.
    public static final CardNotes NONE = new CardNotes("", "", "", "", "", "", "", "", 0, 0);

    public boolean isEmpty() {
        return equals(NONE);
    }

    /// Whether each text can be shown on one ticket, and the counts make sense.
    boolean isValid() {
        boolean texts = Stream.of(description, container, from, to, shelf, order, customer, work)
                .allMatch(text -> text.isEmpty() || Name.isValid(text, LONGEST));
        return texts && (index == 0 && of == 0 || index >= 1 && index <= of);
    }
}
