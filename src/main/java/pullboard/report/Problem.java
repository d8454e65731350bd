package pullboard.report;

/// Why a file cannot be read, at one spot.
///
/// @param line from 1; 0: the file as a whole
/// @param column header name as the file has it, empty: the line as a whole
/// @param value what stands there, shortened
public record Problem(long line, String column, Fault fault, String value) {
    private static final int SHOWN = 60;

    public Problem {
        value = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
