/// The screen of customer orders: what was ordered and how it stands, what should start now, and which cards wait to
/// be given to an order.
/// It exists so that orders pull goods or release cards just in time, and so that a change shows what it does first.
/// It may import JavaFX and its libraries and, like every view, all rooms but the store.
@NullMarked
package pullboard.view.order;

import org.jspecify.annotations.NullMarked;
