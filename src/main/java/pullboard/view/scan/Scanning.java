package pullboard.view.scan;

import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Refusal;
import pullboard.board.TicketCode;
import pullboard.view.kit.Services;

/// What a scan does when no screen wants it for itself.
public final class Scanning {
    private final Services services;

    public Scanning(Services services) {
        this.services = services;
    }

    /// A code was scanned, or typed as if it were.
    public void scanned(String code) {
        switch (TicketCode.read(services.control().now(), code)) {
            case TicketCode.Reading.Known known ->
                services.actions().submit(new Command.ScanCard(known.card(), known.issue(), false));
            default -> services.actions().explain(new Refusal.NoSuchCard(new CardId(code.strip())), null);
        }
    }
}
