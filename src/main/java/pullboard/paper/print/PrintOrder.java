package pullboard.paper.print;

/// What is to be printed where.
///
/// @param title what a person calls it
/// @param pages of one copy
/// @param note kept with the job for whoever ordered it
/// @param key a second order with the same key is not printed again; empty: no such check
public record PrintOrder(String title, Printer printer, int copies, int pages, String note, String key) {
    public static final int MOST_COPIES = 999;

    public PrintOrder {
        if (copies < 1 || copies > MOST_COPIES || pages < 1) {
            throw new IllegalArgumentException(copies + " copies of " + pages + " pages");
        }
    }

    PrintOrder at(Printer other) {
        return new PrintOrder(title, other, copies, pages, note, key);
    }
}
