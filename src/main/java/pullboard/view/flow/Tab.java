package pullboard.view.flow;

/// The pages of the flow screen.
enum Tab {
    OVERVIEW,
    CYCLE,
    STATIONS,
    BLOCKERS,
    BALANCE,
    FORECAST,
    QUALITY,
    TRAVEL
}
