package pullboard.sample.assembly;

/// A part number.
enum Ware {
    G100("G-100", "gearboxes", "150", 4),
    G150("G-150", "gearboxes", "185", 4),
    G200("G-200", "gearboxes", "215", 4),
    /// A motor whose flange is decided when it is assembled.
    M200("M-200", "motors", "320", 4),
    M200B("M-200B", "motors", "322", 4),
    M200F("M-200F", "motors", "328", 4),
    M200H("M-200H", "motors", "345", 4),
    S18("S-18", "shafts", "14", 20),
    S25("S-25", "shafts", "19", 20),
    S32("S-32", "shafts", "31", 20),
    X40("X-40", "shafts", "64", 8),
    W24("W-24", "gears2", "18", 24),
    W40("W-40", "gears2", "26", 24),
    W60("W-60", "gears3", "47", 12),
    W80("W-80", "gears3", "72", 12),
    H100("H-100", "housings", "38", 8),
    H200("H-200", "housings", "55", 8),
    C100("C-100", "plates", "9", 20),
    F200("F-200", "plates", "22", 12),
    B30("B-30", "", "3.20", 100),
    K100("K-100", "", "15", 24),
    K200("K-200", "", "24", 16),
    L25("L-25", "", "3.90", 100),
    N8("N-8", "", "0.85", 100),
    E200("E-200", "", "165", 10);

    private final String number;
    private final String family;
    private final String cost;
    private final long container;

    Ware(String number, String family, String cost, long container) {
        this.number = number;
        this.family = family;
        this.cost = cost;
        this.container = container;
    }

    String number() {
        return number;
    }

    /// Key of its family, empty: none.
    String family() {
        return family;
    }

    String cost() {
        return cost;
    }

    long container() {
        return container;
    }

    boolean isBought() {
        return compareTo(B30) >= 0;
    }

    boolean isGeneric() {
        return this == M200;
    }

    boolean isVariant() {
        return this == M200B || this == M200F || this == M200H;
    }

    /// What its card is when it is released.
    Ware made() {
        return isVariant() ? M200 : this;
    }

    static Ware of(String number) {
        for (Ware ware : values()) {
            if (ware.number.equals(number)) {
                return ware;
            }
        }
        throw new IllegalArgumentException(number);
    }
}
