/// The screen of quality: rejects and their reasons, checks, held lots, audits of standard work.
/// It shows what was written down and writes down more; what may be done is decided by the board's rules.
/// It may import what all screens may: everything but the store and the command line.
@NullMarked
package pullboard.view.quality;

import org.jspecify.annotations.NullMarked;
