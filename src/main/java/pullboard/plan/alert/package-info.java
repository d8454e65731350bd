/// What needs somebody: alerts that name the action, and since when.
/// It exists so that the screen, the badge at the rail and the command line say the same, and no more than is useful.
/// It may import `pullboard.board`, the other rooms of `pullboard.plan` and `java.base`, nothing else.
@NullMarked
package pullboard.plan.alert;

import org.jspecify.annotations.NullMarked;
