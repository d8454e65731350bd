/// Levelling (heijunka): the beat of demand, how often every part can come round, in which order a mix is made, and
/// the box of cards by part and interval that feeds the release.
/// Quantities, times and variation are exact; the calendar stays outside, the caller hands over the working intervals.
/// It may import `pullboard.plan`, `pullboard.plan.changeover`, `pullboard.board` and `java.base`, nothing else.
@NullMarked
package pullboard.plan.level;

import org.jspecify.annotations.NullMarked;
