package pullboard.cli;

import java.util.Map;
import pullboard.control.TroubleException;
import pullboard.plan.alert.Alert;
import pullboard.plan.alert.AlertLog;
import pullboard.plan.alert.Alerts;
import pullboard.report.AlertFile;
import pullboard.report.alert.AlertReading;
import pullboard.report.alert.AlertWords;

/// `alerts`: what needs somebody, and what to do about it.
final class AlertsDeed {
    /// Chance below which an order is at risk, in hundredths: as the screen of orders begins.
    private static final int USUAL = 85;

    private AlertsDeed() {}

    static void run(Invocation invocation, Desk desk) throws NotDone {
        Alerts alerts = AlertReading.of(desk.board(), log(desk), Map.of(), USUAL, desk.now());
        AlertWords words = new AlertWords(desk.speech().locale(), desk.board(), desk.now());
        if (invocation.has("json")) {
            AlertFile.write(desk.out(), alerts, words);
            return;
        }
        if (alerts.open().isEmpty()) {
            desk.say(desk.speech().get("alerts.none"));
        }
        for (Alert alert : alerts.open()) {
            String since = words.since(alert);
            String what = words.what(alert);
            desk.say(words.urgency(alert.urgency()) + ": " + (since.isEmpty() ? what : what + ", " + since));
            desk.say("  " + words.deed(alert));
        }
        if (!alerts.snoozed().isEmpty()) {
            desk.say(desk.speech().get("alerts.snoozed", alerts.snoozed().size()));
        }
    }

    private static AlertLog log(Desk desk) throws NotDone {
        AlertLog log = new AlertLog(desk.now().minus(AlertReading.BACK));
        try {
            desk.plant().records().entries(entry -> {
                log.read(entry);
                return true;
            });
        } catch (TroubleException trouble) {
            throw new NotDone(desk.speech().wording().trouble(trouble.trouble()).onOneLine(), trouble);
        }
        return log;
    }
}
