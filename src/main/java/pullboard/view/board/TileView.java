package pullboard.view.board;

import pullboard.board.ServiceClass;
import pullboard.view.kit.Marks;

/// What a tile says.
///
/// @param line the part, or why it is blocked, or that it is lost, or what is to be decided
/// @param blocked whether nobody can work on it: blocked, or lost
/// @param due date, or when it was finished; may be empty
/// @param odds how likely it is on time, or by when it is finished; empty: nobody knows, or nobody asked
/// @param open whether it is still on its way: its age counts
/// @param named whether a station should pull it now
record TileView(
        String number,
        String quantity,
        TileLine line,
        boolean blocked,
        String due,
        boolean late,
        String age,
        Marks.Age band,
        ServiceClass service,
        TileOdds odds,
        boolean open,
        boolean named) {}
