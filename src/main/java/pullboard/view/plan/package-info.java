/// What all screens of planning share: the history of supply in memory.
/// It is read where nothing waits for it, once for all of them.
/// It may import everything but `pullboard.store`.
@NullMarked
package pullboard.view.plan;

import org.jspecify.annotations.NullMarked;
