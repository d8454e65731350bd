/// What the forms of several screens share: sending a command and showing what is wrong beside its field.
/// It exists so that every form refuses in the same way.
/// It may import JavaFX and its libraries and, like every view, all rooms but the store.
@NullMarked
package pullboard.view.form;

import org.jspecify.annotations.NullMarked;
