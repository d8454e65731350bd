package pullboard.board.supply;

/// A place where parts stand ready to be taken: a supermarket, a line-side rack, a store.
public record Supermarket(String name, String description) implements Master {
    @Override
    public String key() {
        return name;
    }

    @Override
    public String fault() {
        if (!Text.isKey(name) || name.startsWith(Stock.ORDER)) {
            return "name";
        }
        return Text.isLine(description) ? "" : "description";
    }
}
