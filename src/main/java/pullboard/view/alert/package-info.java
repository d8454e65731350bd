/// The screen of alerts, and the number beside its name on the rail.
/// It shows what `plan.alert` judges, counted where nothing waits for it, and puts off what can wait.
/// It may import what all screens may: everything but the store and the command line.
@NullMarked
package pullboard.view.alert;

import org.jspecify.annotations.NullMarked;
