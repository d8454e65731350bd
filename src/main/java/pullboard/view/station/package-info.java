/// Setting up the stations: names, order, limits, raises, CONWIP limits, stops, and the shop's own name and zone.
/// Every change is a command like any other and can be undone.
/// It may import JavaFX and its libraries and, like every view, all rooms but the store.
@NullMarked
package pullboard.view.station;

import org.jspecify.annotations.NullMarked;
