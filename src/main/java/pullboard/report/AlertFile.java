package pullboard.report;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import pullboard.plan.alert.Alert;
import pullboard.plan.alert.Alerts;
import pullboard.report.alert.AlertWords;

/// Writes alerts as JSON for other programs: `alerts`, the most urgent first, and `snoozed`. Each has `kind`, `thing`,
/// `urgency` (now, today, soon), `since` (null: not known), `what`, `action`, `screen` and `target`; snoozed ones also
/// `until`, `by` and `reason`. Sentences are in the language of the words.
public final class AlertFile {
    private AlertFile() {}

    public static void write(PrintStream out, Alerts alerts, AlertWords words) {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            write(new Json(writer), alerts, words);
            writer.write('\n');
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Json json, Alerts alerts, AlertWords words) throws IOException {
        json.begin(null);
        json.beginList("alerts");
        for (Alert alert : alerts.open()) {
            json.beginNext();
            alert(json, alert, words);
            json.end();
        }
        json.endList();
        json.beginList("snoozed");
        for (Alerts.Snoozed snoozed : alerts.snoozed()) {
            json.beginNext();
            alert(json, snoozed.alert(), words);
            json.text("until", snoozed.snooze().until().toString());
            json.text("by", snoozed.snooze().by());
            json.text("reason", snoozed.snooze().reason());
            json.end();
        }
        json.endList();
        json.end();
    }

    private static void alert(Json json, Alert alert, AlertWords words) throws IOException {
        Instant since = alert.since();
        json.text("kind", alert.kind().word());
        json.text("thing", alert.thing());
        json.text("urgency", alert.urgency().word());
        json.text("since", since == null ? null : since.toString());
        json.text("what", words.what(alert));
        json.text("action", words.deed(alert));
        json.text("screen", alert.remedy().lead().screen());
        json.text("target", alert.remedy().lead().thing());
    }
}
