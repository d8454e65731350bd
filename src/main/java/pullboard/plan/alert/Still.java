package pullboard.plan.alert;

import java.time.Duration;
import java.time.Instant;
import pullboard.board.Card;
import pullboard.board.StationId;

/// A card that stands at its station for longer than others did.
///
/// @param station where it stands
/// @param since when it came there
/// @param stay how long that is ago
/// @param stays how many recent stays it was compared with
/// @param shorter how many of them were shorter
public record Still(Card card, StationId station, Instant since, Duration stay, int stays, int shorter) {}
