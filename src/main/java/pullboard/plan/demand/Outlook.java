package pullboard.plan.demand;

/// The answer to the question what will be needed.
public sealed interface Outlook permits Outlook.TooShort, DemandForecast {
    /// No forecast: less is known than a forecast could be tested with.
    ///
    /// @param has periods known
    /// @param needs periods that must be known to look so far ahead
    record TooShort(int has, int needs) implements Outlook {
        /// How many periods more there must be.
        public int missing() {
            return needs - has;
        }
    }
}
