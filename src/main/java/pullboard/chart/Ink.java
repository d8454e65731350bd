package pullboard.chart;

/// What a stroke or an area means; each surface has its own colour for it. The series are those of Okabe and Ito
/// (Color Universal Design, 2008), which people with colour-blindness tell apart.
public enum Ink {
    PAPER,
    TEXT,
    MUTE,
    GRID,
    AXIS,
    BLUE,
    ORANGE,
    GREEN,
    SKY,
    VERMILLION,
    PURPLE,
    YELLOW,
    GREY;

    private static final Ink[] SERIES = {BLUE, ORANGE, GREEN, SKY, PURPLE, VERMILLION, YELLOW, GREY};

    /// The colour of the n-th series, from 0; they repeat after eight.
    public static Ink series(int n) {
        return SERIES[Math.floorMod(n, SERIES.length)];
    }
}
