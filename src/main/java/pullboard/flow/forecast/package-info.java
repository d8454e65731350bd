/// What is likely to come, from the shop's own history: when so many cards will be finished, how many by a day, when
/// each open card, and how often such forecasts came true.
/// Throughput forecasts are exact distributions, worked out by convolution; nothing is drawn by chance, so the same
/// history always gives the same answer.
/// It may import `pullboard.flow`, `pullboard.board` and `java.base`, nothing else.
@NullMarked
package pullboard.flow.forecast;

import org.jspecify.annotations.NullMarked;
