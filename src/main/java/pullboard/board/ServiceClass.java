package pullboard.board;

/// Class of service. Expedite is pulled before everything else; a fixed date before what is due later.
public enum ServiceClass {
    STANDARD,
    FIXED_DATE,
    EXPEDITE
}
