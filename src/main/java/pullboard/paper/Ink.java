package pullboard.paper;

/// What is drawn with. Paper is black and white: greys only for hair lines and second-rank words.
public enum Ink {
    BLACK(0),
    /// Words of second rank: still 7:1 against paper.
    DARK(0.33f),
    /// Hair lines and cut marks.
    LINE(0.62f),
    /// Behind something.
    PALE(0.93f),
    WHITE(1);

    private final float grey;

    Ink(float grey) {
        this.grey = grey;
    }

    /// 0 black to 1 white.
    float grey() {
        return grey;
    }
}
