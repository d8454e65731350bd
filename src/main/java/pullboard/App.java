package pullboard;

import java.util.ResourceBundle;

/// Where Pullboard starts. It does not extend `javafx.application.Application`, so that the program
/// starts from the class path and commands run without a display.
public final class App {

    private App() {}

    public static void main(String[] args) {
        if (args.length == 1 && args[0].equals("--version")) {
            System.out.println("pullboard " + version());
        }
    }

    private static String version() {
        return ResourceBundle.getBundle("pullboard.version").getString("version");
    }
}
