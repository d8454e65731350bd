/// The machine: the data folder and who owns it, the hand-over of commands to the owner, settings, log and crash
/// files.
/// It knows nothing of boards, so that what it guarantees can be tested without one.
/// It may import nothing but the JDK.
@NullMarked
package pullboard.host;

import org.jspecify.annotations.NullMarked;
