package pullboard.ticket;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a layout may show besides the part, which stands on every ticket, and the code as text, without which paper
/// cannot be typed in.
public enum TicketField {
    DESCRIPTION,
    PICTURE,
    QUANTITY,
    CONTAINER,
    FROM,
    TO,
    SHELF,
    /// Card i of N.
    COUNT,
    DUE,
    SERVICE,
    ROUTE,
    /// Reference of the standard work.
    WORK,
    ORDER,
    CUSTOMER,
    QR,
    BARCODE,
    LOGO,
    SHOP;

    /// As it stands in a layout's file.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TicketField> of(String word) {
        return Stream.of(values())
                .filter(field -> field.word().equalsIgnoreCase(word))
                .findFirst();
    }
}
