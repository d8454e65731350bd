/// What a shop knows and tracks beside its stations and cards: parts, suppliers, loops and their kanbans, stock,
/// orders,
/// checks. Records only, each with a key; what may happen to them is decided by the rules of {@code pullboard.board}.
/// It may import `java.base` and the persistent collections of `org.pcollections`, nothing else.
@NullMarked
package pullboard.board.supply;

import org.jspecify.annotations.NullMarked;
