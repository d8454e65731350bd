package pullboard.screen;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;

/// The two things that only the C library can do: change this process's environment, which GTK
/// reads when JavaFX starts, and say whether a system library is there.
@SuppressWarnings("restricted")
final class Native {

    private Native() {}

    /// Sets a variable for native code; `System.getenv` keeps its own, older copy.
    static void setEnvironment(String name, String value) {
        var linker = Linker.nativeLinker();
        var setenv = linker.downcallHandle(
                linker.defaultLookup().find("setenv").orElseThrow(),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        try (var arena = Arena.ofConfined()) {
            var result = (int) setenv.invokeExact(arena.allocateFrom(name), arena.allocateFrom(value), 1);
            if (result != 0) {
                throw new IllegalStateException("setenv refused " + name);
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean hasLibrary(String file) {
        try {
            SymbolLookup.libraryLookup(file, Arena.global());
            return true;
        } catch (IllegalArgumentException notThere) {
            return false;
        }
    }
}
