/// What stands where, and which changes are allowed: records, rules and nothing else.
/// Every road (drag, key, scan, import, undo, command line) ends in {@link pullboard.board.Rules#decide}, so this
/// room is pure: no screen, no SQL, no file, no clock; time comes in as a parameter.
/// It may import `java.base` and the persistent collections of `org.pcollections`, nothing of Pullboard's other rooms.
@NullMarked
package pullboard.board;

import org.jspecify.annotations.NullMarked;
