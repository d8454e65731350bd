package pullboard.store.entry;

/// What lines begin with, and words that are no enum's. Never reused for anything else.
final class Tag {
    static final String ENTRY = "entry";
    static final String SHOP_CHANGED = "shop-changed";
    static final String STATION_ADDED = "station-added";
    static final String STATION_REMOVED = "station-removed";
    static final String STATION_RENAMED = "station-renamed";
    static final String STATION_SHIFTED = "station-shifted";
    static final String LIMIT_CHANGED = "limit-changed";
    static final String LIMIT_RAISED = "limit-raised";
    static final String STOP_CHANGED = "stop-changed";
    static final String SPAN_LIMIT_CHANGED = "span-limit-changed";
    static final String CARD_ADDED = "card-added";
    static final String CARD_CHANGED = "card-changed";
    static final String BLOCK_CHANGED = "block-changed";
    static final String CARD_MOVED = "card-moved";
    static final String NOTES_CHANGED = "notes-changed";
    static final String TICKET_CHANGED = "ticket-changed";
    static final String TICKET_PRINTED = "ticket-printed";
    static final String HANDLING_CHANGED = "handling-changed";
    static final String PART_CODE_CHANGED = "part-code-changed";
    static final String DOCUMENT_CHANGED = "document-changed";
    static final String ITEM_CHANGED = "item-changed";
    static final String STOCK_MOVED = "stock-moved";

    static final String HARD = "hard";
    static final String SOFT = "soft";

    private Tag() {}
}
