package pullboard.view.print;

import javafx.scene.control.cell.CheckBoxListCell;

/// A card with its mark. A long line ends in dots: the list does not scroll sideways.
final class CardCell extends CheckBoxListCell<CardLine> {
    CardCell() {
        super(CardLine::on);
        setPrefWidth(0);
    }
}
