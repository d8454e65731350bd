package pullboard.view.board;

/// The second line of a tile: a mark before it, and its words.
record TileLine(Mark mark, String words) {

    /// What a line begins with, each another shape.
    enum Mark {
        /// An ordinary card: no mark.
        NONE(""),
        /// An octagon: nobody can work on the card.
        HELD_UP("mark-stopped"),
        /// A crossed ring: its loop card is blocked.
        LOOP_BLOCKED("mark-barred"),
        /// An empty diamond: its variant is not decided.
        OPEN("mark-undecided"),
        /// An hourglass: it stands where its variant is decided, and waits for that.
        WAITS("mark-waits");

        private final String style;

        Mark(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }
}
