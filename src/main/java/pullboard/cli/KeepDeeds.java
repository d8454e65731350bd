package pullboard.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import pullboard.control.Headway;
import pullboard.control.Safekeeping;
import pullboard.control.TroubleException;
import pullboard.control.Verdict;

/// `backup`, `restore` and `verify`.
final class KeepDeeds {
    private KeepDeeds() {}

    static void backup(Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        Path file = desk.file(invocation.required("to"));
        if (Files.isDirectory(file)) {
            throw desk.refuse("backup.folder", file);
        }
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
        if (!Files.isDirectory(folder)) {
            throw desk.refuse("backup.no.folder", file, folder);
        }
        try {
            keeping(desk).backUpTo(file);
        } catch (TroubleException trouble) {
            throw desk.trouble(trouble.trouble());
        }
        desk.say(desk.speech().get("done.backup", file));
    }

    static void restore(Invocation invocation, Desk desk) throws NotDone {
        Path file = desk.file(invocation.operand(0));
        if (!Files.isRegularFile(file)) {
            throw desk.refuse("restore.no.file", file);
        }
        try {
            keeping(desk).restore(file, Headway.SILENT).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof TroubleException trouble) {
                throw desk.trouble(trouble.trouble());
            }
            throw failed;
        }
        desk.say(desk.speech().get("done.restore", String.valueOf(desk.board().revision())));
    }

    static void verify(Invocation invocation, Desk desk) throws NotDone {
        Verdict verdict;
        try {
            verdict = keeping(desk).verify(Headway.SILENT);
        } catch (TroubleException trouble) {
            throw desk.trouble(trouble.trouble());
        }
        if (!verdict.sound()) {
            int faults = verdict.faults().size();
            throw desk.refuse("verify.faults", faults, verdict.faults().getFirst());
        }
        desk.say(desk.speech().get("done.verify", String.valueOf(verdict.revision())));
    }

    private static Safekeeping keeping(Desk desk) {
        return desk.plant().safekeeping();
    }
}
