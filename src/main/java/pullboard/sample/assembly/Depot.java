package pullboard.sample.assembly;

/// A supermarket.
enum Depot {
    STORE("store", "S"),
    MACHINED("machined", "M"),
    RACK("rack", "R"),
    FINISHED("finished", "F");

    private final String key;
    private final String letter;

    Depot(String key, String letter) {
        this.key = key;
        this.letter = letter;
    }

    String key() {
        return key;
    }

    /// What its spots begin with.
    String letter() {
        return letter;
    }
}
