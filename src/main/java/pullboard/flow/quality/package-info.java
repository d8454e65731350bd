/// What is doubtful in the recorded movements, to be looked at before any chart is believed.
/// Each finding names the cards and movements; nothing is corrected or left out here, that is for people to decide.
/// It may import `pullboard.flow`, `pullboard.board` and `java.base`, nothing else.
@NullMarked
package pullboard.flow.quality;

import org.jspecify.annotations.NullMarked;
