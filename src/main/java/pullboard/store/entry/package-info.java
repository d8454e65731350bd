/// Ledger entries as bytes: what the payload of a journal entry means. It exists so that a ledger written today can be
/// read by every later Pullboard, and by a person with a text viewer. It may import `board` and java.base.
///
/// # The format
///
/// UTF-8 text, lines end with a line feed, fields are separated by one tab. In text a backslash is `\\`, a tab `\t`, a
/// line feed `\n`, a carriage return `\r`, and half of a surrogate pair `\uD83D`. An empty field stands for "none"
/// where there can be none. Times are ISO-8601 instants, dates ISO-8601, zones their IANA names; a station is its
/// number; a place is `outside`, `orders`, `finished`, `cancelled` or `3:working`, `3:ready` (a lane of station 3);
/// pieces that nobody counted are empty; words are lower case.
///
/// The first line is the head, each later line one change:
///
/// ```
/// entry               revision  at  nature  reverts  by
/// shop-changed        name zone | name zone
/// station-added       STATION position
/// station-removed     STATION position
/// station-renamed     station before after
/// station-shifted     station before after
/// limit-changed       station LIMIT | LIMIT
/// limit-raised        station RAISE | RAISE
/// stop-changed        station STOP | STOP
/// span-limit-changed  SPAN | SPAN
/// card-added          card FACTS
/// card-changed        card FACTS | FACTS
/// block-changed       card BLOCK | BLOCK
/// card-moved          card from to kind at good rejected held operator reason
/// notes-changed       card NOTES | NOTES
/// ticket-changed      card TICKET | TICKET reason
/// ticket-printed      card copies layout
/// handling-changed    station HANDLING | HANDLING
/// part-code-changed   code part | part
/// document-changed    name text | text
///
/// STATION  number name LIMIT RAISE STOP     LIMIT  amount cards|pieces hard|soft
/// RAISE    amount until by reason           STOP   since reason
/// SPAN     first last amount                BLOCK  since reason
/// NOTES    description container from to shelf order customer work index of
/// TICKET   issue prints printed lost        HANDLING  step|pull|ready minimum-cycle-milliseconds prints (0, 1)
/// FACTS    part quantity due standard|fixed-date|expedite route (station numbers with commas)
/// ```
///
/// `|` stands between before and after. A group in capitals that is not there has all its fields empty.
///
/// Fields are only ever appended at the end of a line, so that old entries stay readable for ever. A tag or a word
/// that
/// is not known, or a field too many, was written by a newer Pullboard.
@NullMarked
package pullboard.store.entry;

import org.jspecify.annotations.NullMarked;
