/// Sample plants: boards with a past, so that a newcomer sees a shop at work and every figure has something to say.
/// They are made of chance with a fixed seed, and come in by the one road like anything else.
/// It may import `board`, `control` and `text`.
@NullMarked
package pullboard.sample;

import org.jspecify.annotations.NullMarked;
