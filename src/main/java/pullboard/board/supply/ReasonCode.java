package pullboard.board.supply;

/// Why pieces are rejected or held, as people choose it.
public record ReasonCode(String code, String text) implements Master {
    @Override
    public String key() {
        return code;
    }

    @Override
    public String fault() {
        if (!Text.isKey(code)) {
            return "code";
        }
        return Text.isLine(text) ? "" : "text";
    }
}
