package pullboard.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least that a JavaFX program can show: an empty window.
final class EmptyWindow {
    private EmptyWindow() {}

    public static void main(String[] args) {
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(), 1366, 768));
            stage.setX(0);
            stage.setY(0);
            stage.show();
        });
    }
}
