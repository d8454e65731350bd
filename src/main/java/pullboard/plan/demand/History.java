package pullboard.plan.demand;

/// What methods read.
///
/// @param pieces by period
/// @param phases where in the season each period stands, from 0; also of periods to come
/// @param season its length in periods, 1 where there is none
record History(double[] pieces, int[] phases, int season) {

    /// Without a season.
    static History of(double... pieces) {
        return new History(pieces, new int[pieces.length], 1);
    }
}
