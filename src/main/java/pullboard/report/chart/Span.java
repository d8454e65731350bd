package pullboard.report.chart;

/// The unit in which durations of a chart are read: the one that the longest of them is some of.
///
/// @param name `Days`
/// @param micros its length in microseconds
record Span(String name, double micros) {
    private static final double SECOND = 1e6;
    private static final double MINUTE = 60 * SECOND;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;

    /// @param longest in microseconds
    static Span of(double longest, Question question) {
        String how = question.isWorking() ? ".working" : ".elapsed";
        if (longest >= 3 * DAY && !question.isWorking()) {
            return new Span(question.words().get("axis.days" + how), DAY);
        }
        // a day of working time is no fixed length, so hours are the largest unit
        if (longest >= 3 * HOUR) {
            return new Span(question.words().get("axis.hours" + how), HOUR);
        }
        return longest >= 3 * MINUTE
                ? new Span(question.words().get("axis.minutes" + how), MINUTE)
                : new Span(question.words().get("axis.seconds" + how), SECOND);
    }

    double of(double length) {
        return length / micros;
    }
}
