/// The card's side panel and the form for a new card: everything that can be done to one card, and all that has
/// happened to it.
/// It exists so that the board itself stays free of forms.
/// It may import JavaFX and its libraries and, like every view, all rooms but the store.
@NullMarked
package pullboard.view.card;

import org.jspecify.annotations.NullMarked;
