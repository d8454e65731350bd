/// Changeover: how long a station takes from one family to another, whether set-ups get shorter, and which card to
/// pull next so that nothing is late and little is set up.
/// Advice asks the board's rules first: what they would refuse is never proposed.
/// It may import `pullboard.plan`, `pullboard.board` and `java.base`, nothing else.
@NullMarked
package pullboard.plan.changeover;

import org.jspecify.annotations.NullMarked;
