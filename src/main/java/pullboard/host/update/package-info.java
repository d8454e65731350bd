/// Newer versions of the program itself, found in a folder or on a file share, and what can be known of them.
/// It exists so that a shop without a network to the outside is offered updates; nothing is ever installed by it.
/// It may import nothing but the JDK.
@NullMarked
package pullboard.host.update;

import org.jspecify.annotations.NullMarked;
