/// How kanban loops and supermarkets stand: zones, what is left for how long, what is too low or too much.
/// It exists so that the loop board, alerts and figures judge a loop in one and the same way.
/// It may import the board and planning's exact numbers.
@NullMarked
package pullboard.plan.loop;

import org.jspecify.annotations.NullMarked;
