package pullboard.plan.level;

import java.math.BigInteger;
import pullboard.plan.Fraction;

/// The beat of demand: how often a piece is needed, in seconds of working time. Takt = available time ÷ demand, pitch
/// =
/// takt × pieces in a container (M. Rother, J. Shook, Learning to See, 1998).
///
/// @param seconds a piece, above 0
public record Takt(Fraction seconds) {

    public Takt {
        if (seconds.signum() <= 0) {
            throw new IllegalArgumentException("takt of " + seconds + " s");
        }
    }

    /// @param availableSeconds working time, above 0
    /// @param demand pieces needed in it, above 0
    public static Takt of(Fraction availableSeconds, Fraction demand) {
        if (availableSeconds.signum() <= 0 || demand.signum() <= 0) {
            throw new IllegalArgumentException(availableSeconds + " s for " + demand + " pieces");
        }
        return new Takt(availableSeconds.dividedBy(demand));
    }

    /// Seconds in which one container is needed.
    public Fraction pitchSeconds(long container) {
        return seconds.times(container);
    }

    /// How many whole pitches fit into so much working time: the columns of a box.
    public BigInteger pitches(long container, Fraction availableSeconds) {
        return availableSeconds.dividedBy(pitchSeconds(container)).floor();
    }
}
