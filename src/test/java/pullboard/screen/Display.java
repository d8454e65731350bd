package pullboard.screen;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where the screens are drawn in this test run: the display that is there, else an Xvfb of our
/// own, else Monocle, which draws into memory, else nowhere. `-Dpullboard.screen=display|xvfb|monocle|none`
/// asks for one of them.
public record Display(Way way, String name, String why, Optional<Xvfb> server) {

    private Display(Way way, String name, String why) {
        this(way, name, why, Optional.empty());
    }

    public enum Way {
        DISPLAY,
        XVFB,
        MONOCLE,
        NONE
    }

    private static final Pattern X_NAME = Pattern.compile("(?<host>[^:]*):(?<number>\\d+)(\\.\\d+)?");
    private static final String TO_INSTALL = "as root, .ci/run installs xvfb and libgtk-3-0";

    /// Decided once, when the first test of a screen asks.
    public static Display current() {
        return Once.DISPLAY;
    }

    public boolean isReal() {
        return way == Way.DISPLAY || way == Way.XVFB;
    }

    /// Has a program that is to be started with `builder` draw on this display; only for real ones.
    public ProcessBuilder lend(ProcessBuilder builder) {
        if (way == Way.XVFB) {
            builder.environment().put("DISPLAY", name);
        }
        return builder;
    }

    private static final class Once {
        static final Display DISPLAY = open(System.getProperty("pullboard.screen", ""));
    }

    private static Display open(String wish) {
        System.setProperty("testfx.robot", "glass");
        System.setProperty("prism.order", "sw");
        System.setProperty("testfx.robot.move_max_count", "10");
        System.setProperty("testfx.robot.write_sleep", "1");
        var found = choose(wish);
        if (found.way == Way.MONOCLE) {
            System.setProperty("glass.platform", "Monocle");
            System.setProperty("monocle.platform", "Headless");
            System.setProperty("headless.geometry", "1920x1080-32"); // its own 1280x800 breaks under larger windows
        }
        return found;
    }

    private static Display choose(String wish) {
        return switch (wish.toLowerCase(Locale.ROOT)) {
            case "display" -> new Display(Way.DISPLAY, "as asked", "");
            case "xvfb" -> virtual().orElseThrow(() -> new IllegalStateException("Xvfb did not start"));
            case "monocle" -> new Display(Way.MONOCLE, "in memory", "as asked");
            case "none" -> new Display(Way.NONE, "nowhere", "as asked");
            default -> best();
        };
    }

    private static Display best() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return new Display(Way.DISPLAY, System.getProperty("os.name"), "");
        }
        if (!Native.hasLibrary("libgtk-3.so.0")) {
            return memory("libgtk-3 is not installed");
        }
        var there = System.getenv("DISPLAY");
        if (there != null && reachable(there)) {
            return new Display(Way.DISPLAY, there, "");
        }
        return virtual().orElseGet(() -> memory("there is no display and Xvfb is not installed"));
    }

    private static Display memory(String why) {
        for (var library : List.of("libfreetype.so.6", "libfontconfig.so.1", "libpangoft2-1.0.so.0")) {
            if (!Native.hasLibrary(library)) {
                return new Display(Way.NONE, "nowhere", why + ", nor is " + library + "; " + TO_INSTALL);
            }
        }
        return new Display(Way.MONOCLE, "in memory", why + "; " + TO_INSTALL);
    }

    private static boolean reachable(String display) {
        var parts = X_NAME.matcher(display);
        if (!parts.matches()) {
            return Files.exists(Path.of(display)); // a socket's path, as XQuartz gives it
        }
        var number = Integer.parseInt(parts.group("number"));
        var host = parts.group("host");
        return host.isEmpty() || host.equals("unix")
                ? answers(StandardProtocolFamily.UNIX, UnixDomainSocketAddress.of("/tmp/.X11-unix/X" + number))
                : answers(StandardProtocolFamily.INET, new InetSocketAddress(host, 6000 + number));
    }

    private static boolean answers(StandardProtocolFamily family, SocketAddress address) {
        try (var channel = SocketChannel.open(family)) {
            return channel.connect(address);
        } catch (IOException | RuntimeException noAnswer) {
            return false;
        }
    }

    private static Optional<Display> virtual() {
        return Xvfb.start().map(xvfb -> {
            Native.setEnvironment("DISPLAY", xvfb.name());
            return new Display(Way.XVFB, xvfb.name(), "", Optional.of(xvfb));
        });
    }
}
