/// The ledger as a file: entries of bytes, appended, chained by hash and forced to disk before they count.
/// It exists because nothing acknowledged may be lost, which a database file alone does not give.
/// It knows nothing of boards, cards or databases and may import java.base only.
///
/// # The format, version 1
///
/// All numbers are big-endian and unsigned. A ledger file is one header and then frames, with nothing between.
/// `CRC32C` is the Castagnoli checksum (RFC 3720), `SHA-256` is FIPS 180-4, `a ‖ b` is concatenation.
///
/// Header, 64 bytes:
///
/// | offset | size | content |
/// |---|---|---|
/// | 0 | 16 | ASCII `PULLBOARD-LEDGER` |
/// | 16 | 4 | format version, 1 |
/// | 20 | 16 | board id: 16 random bytes (an RFC 9562 UUID) |
/// | 36 | 24 | zero |
/// | 60 | 4 | CRC32C of bytes 0 to 59 |
///
/// Name, version and checksum stay at these places in every later version, so that an older program can tell
/// "written by a newer version" from "damaged". The *genesis hash* is the SHA-256 of the 64 bytes.
///
/// Frame, 56 bytes and then its payload:
///
/// | offset | size | content |
/// |---|---|---|
/// | 0 | 4 | ASCII `PBF1` |
/// | 4 | 4 | payload length, 0 to 1,048,576 |
/// | 8 | 4 | flags: bit 0 = last frame of its entry, bit 1 = first frame of its group, others 0 |
/// | 12 | 8 | revision of the entry |
/// | 20 | 32 | hash: SHA-256(hash of the frame before ‖ bytes 4 to 19 of this frame ‖ payload) |
/// | 52 | 4 | CRC32C of bytes 0 to 51 ‖ payload |
/// | 56 | length | payload |
///
/// The first frame takes the genesis hash as the hash before it. An *entry* is one or more frames of one revision,
/// of which exactly the last has bit 0; its payload is theirs in a row. Revisions are 1, 2, 3 ... with no gap.
/// An entry without its last frame does not exist.
///
/// A *group* is what one force makes durable: one or more whole entries, the very first frame of which has bit 1.
/// So a frame with bit 1 proves that every byte before it was on disk once.
///
/// # Reading after a power cut
///
/// Frames are checked from the start. Where one cannot be read (or the file ends inside an entry), the rest is
/// searched for whole frames (name and checksum fit):
///
/// - no later group begins there: the unreadable place lies in the last group, whose force cannot be told from one
///   that never came back. It is a *torn tail* and is cut off, from the end of the last whole entry.
/// - a later group begins there (bit 1 and a revision above the first lost one), or a frame with a right checksum
///   does not fit the chain, or the header is wrong: this is *damage*. Nothing is changed; it is reported.
///
/// A new ledger is written as `ledger.journal.new`, forced and renamed, so a half-written header does not occur.
/// `ledger.lock` is locked while a ledger is open (a file of its own: on POSIX systems closing any handle of a locked
/// file would give up the lock, and readers open and close the ledger file all the time).
@NullMarked
package pullboard.store.journal;

import org.jspecify.annotations.NullMarked;
