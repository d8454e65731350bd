package pullboard.board;

import java.time.ZoneId;

/// The board's name and the zone in which its due dates and shifts are meant.
public record Shop(String name, ZoneId zone) {}
