package pullboard.screen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/// A class of tests that need JavaFX. Each test may take a [Hands] parameter; what it opened is closed after it, and
/// a CSS warning or an exception that nobody caught fails it. There is one screen: one class at a time has it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("screen")
@ResourceLock("screen")
@Timeout(120)
@ExtendWith(ScreenExtension.class)
public @interface ScreenTest {}
