package pullboard.sample.assembly;

/// A station, in the order of the board.
enum Step {
    SAW("saw", 3, 1),
    TURN("turn", 4, 1),
    MILL("mill", 4, 2),
    GEAR("gear", 3, 1),
    DEBURR("deburr", 3, 1),
    HEAT("heat", 5, 3),
    GRIND("grind", 4, 1),
    WASH("wash", 3, 1),
    INSPECT("inspect", 4, 1),
    ASSEMBLE("assemble", 4, 2),
    TEST("test", 3, 1),
    PACK("pack", 4, 1);

    private final String key;
    private final int limit;
    private final int machines;

    Step(String key, int limit, int machines) {
        this.key = key;
        this.limit = limit;
        this.machines = machines;
    }

    String key() {
        return key;
    }

    /// Cards in both lanes.
    int limit() {
        return limit;
    }

    /// How many cards are worked on at a time.
    int machines() {
        return machines;
    }

    /// Whether another family needs a set-up here.
    boolean isSetUp() {
        return this == TURN || this == GEAR || this == GRIND;
    }

    /// Whether faults of earlier stations are found here.
    boolean looks() {
        return this == INSPECT || this == TEST;
    }
}
