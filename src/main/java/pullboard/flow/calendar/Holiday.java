package pullboard.flow.calendar;

/// Days on which the shifts of the week do not begin.
///
/// @param name empty: it has none
public record Holiday(DateRange days, String name) {}
