/// The database: present state, visits and movements for queries of this and other programs, and a copy of the ledger.
/// It exists because a ledger answers no questions; it is never the truth and can always be loaded anew.
/// The only room with SQL; it may import `board`, `store.journal`, `store.entry`, `java.sql` and H2.
///
/// What each table and column means stands in `pullboard/store/tables.sql`.
@NullMarked
package pullboard.store.tables;

import org.jspecify.annotations.NullMarked;
