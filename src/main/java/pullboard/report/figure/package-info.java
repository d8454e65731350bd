/// The key figures of just-in-time on one page: each with its definition, its weeks, its target and what lies behind
/// it.
/// They come from the replays of {@code flow} and {@code plan}; here they only meet, for the screen and for paper.
/// It may import `pullboard.board`, `flow`, `plan`, `text`, the rest of `report` and `paper`.
@NullMarked
package pullboard.report.figure;

import org.jspecify.annotations.NullMarked;
