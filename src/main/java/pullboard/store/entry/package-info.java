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
/// item-changed        kind ITEM | ITEM
/// stock-moved         part place pieces received|made|consumed|taken|brought|shipped|scrapped|counted about
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
/// # Items
///
/// The kind of an item is its record's name as a word (`loop`, `customer-order`); an ITEM is the record as one
/// field of text: a JSON object (RFC 8259, no blanks) with the record's components by name, for example
///
/// ```
/// {"part":"GEAR-20","supermarket":"Cell 3","spot":"B-04","minimum":40,"maximum":120}
/// ```
///
/// | component | value |
/// |---|---|
/// | text | string |
/// | whole number, decimal number | number; a decimal number keeps its decimal places |
/// | truth | `true`, `false` |
/// | date, time, duration | string, ISO-8601: `2026-03-02`, `2026-03-02T06:00:00Z`, `PT8H30M` |
/// | one of several words | string: the word |
/// | list | list |
/// | record | object |
/// | none | the name is left out |
///
/// A component is never renamed and never changes its type; new ones may be added. A name that is missing was not
/// known when the entry was written: it reads as none where there can be none, else as empty text, 0, false, an empty
/// list, zero time, 1970-01-01 or the first of the words. A name or word that is not known was written by a newer
/// Pullboard.
///
/// # For ever
///
/// Fields are only ever appended at the end of a line, so that old entries stay readable for ever. A tag or a word
/// that
/// is not known, or a field too many, was written by a newer Pullboard.
@NullMarked
package pullboard.store.entry;

import org.jspecify.annotations.NullMarked;
