package pullboard.plan.level;

import java.time.Duration;

/// A row of the box: a part whose containers are made on one line.
///
/// @param part what the row stands for; where the box is to be kept, the name of its loop
/// @param family what the line is set up for when it makes this part
/// @param container pieces in a full one, at least 1
/// @param work how long one container keeps the line busy, above 0: its pitch
/// @param onHand pieces there when the horizon begins; below 0: so many have left already that its kept days make
/// @param reserve pieces that are to be there when the horizon ends, at least 0
public record BoxPart(String part, String family, long container, Duration work, long onHand, long reserve) {

    public BoxPart {
        if (container < 1 || !work.isPositive() || reserve < 0) {
            throw new IllegalArgumentException(part + ": " + container + " pieces in " + work + ", reserve " + reserve);
        }
    }

    /// Nothing has to stay there.
    public BoxPart(String part, String family, long container, Duration work, long onHand) {
        this(part, family, container, work, onHand, 0);
    }

    BoxPart withOnHand(long pieces) {
        return new BoxPart(part, family, container, work, pieces, reserve);
    }

    BoxPart withReserve(long pieces) {
        return new BoxPart(part, family, container, work, onHand, pieces);
    }

    /// A part that is its own family, with nothing on hand.
    public BoxPart(String part, long container, Duration work) {
        this(part, part, container, work, 0);
    }
}
