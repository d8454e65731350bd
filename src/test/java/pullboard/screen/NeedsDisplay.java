package pullboard.screen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A test of a screen that Monocle cannot run: context menus, scrolling, Enter in a dialog. Without a display and
/// without Xvfb it is left out, and the run says so.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsDisplay {}
