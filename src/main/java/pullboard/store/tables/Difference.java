package pullboard.store.tables;

/// A row that is not what the ledger says.
///
/// @param key of the row
/// @param expected by the ledger; `-` where there should be no such row
/// @param found in the database; `-` where the row is missing
public record Difference(String table, String key, String expected, String found) {}
