package pullboard.sample.assembly;

/// A reason code, as people choose it.
enum Fault {
    SIZE,
    SURFACE,
    BURR,
    PORES,
    NOISE;

    /// What goes wrong at a station: mostly its own, now and then something else.
    static Fault at(Step step, Dice dice) {
        if (dice.falls(0.3)) {
            return SIZE;
        }
        return switch (step) {
            case SAW, TURN, MILL, GEAR -> dice.falls(0.5) ? BURR : SIZE;
            case HEAT, GRIND, DEBURR, WASH -> SURFACE;
            case INSPECT -> dice.falls(0.4) ? PORES : SURFACE;
            case ASSEMBLE, TEST, PACK -> NOISE;
        };
    }
}
