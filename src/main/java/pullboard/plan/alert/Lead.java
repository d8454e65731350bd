package pullboard.plan.alert;

/// Where something is done about an alert.
///
/// @param screen by its name, as on the command line
/// @param thing on that screen: a card, a loop, an order, a station; as the screen's own search knows it
public record Lead(String screen, String thing) {}
