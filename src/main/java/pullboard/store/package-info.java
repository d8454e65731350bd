/// Keeps the ledger so that a power cut takes nothing back, and a database of the present state for whoever asks.
/// The journal is the truth, H2 its projection; only this room knows SQL.
/// It may import `board`, `java.sql` and H2.
@NullMarked
package pullboard.store;

import org.jspecify.annotations.NullMarked;
