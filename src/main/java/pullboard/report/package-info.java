/// Files in and out: `movements.csv`, `cycle-times.csv`, `stations.csv` and `summary.json` as other programs read
/// them.
/// What is written does not depend on the language of the machine, and a file is there whole or not at all.
/// It may import `pullboard.board`, `pullboard.flow`, `pullboard.text` and the CSV library, nothing else of Pullboard.
@NullMarked
package pullboard.report;

import org.jspecify.annotations.NullMarked;
