package pullboard.view.sizing;

/// What is being looked at, kept while other screens are shown.
public final class SizingChoice {
    private String loop = "";
    private String part = "";
    private String back = "";
    private boolean isForecast;

    /// The next look is at a loop.
    public void turnToLoop(String name) {
        loop = name;
        isForecast = false;
    }

    /// The next look is at the demand for a part.
    public void turnToPart(String number) {
        part = number;
        isForecast = true;
    }

    /// The loop to which the loop board is to come back, once; empty: none.
    public String takeReturn() {
        String to = back;
        back = "";
        return to;
    }

    /// The loop board comes back to the loop that is looked at.
    void goBack() {
        back = loop;
    }

    void turn(boolean toForecast) {
        isForecast = toForecast;
    }

    String loop() {
        return loop;
    }

    String part() {
        return part;
    }

    boolean isForecast() {
        return isForecast;
    }
}
