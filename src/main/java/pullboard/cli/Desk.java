package pullboard.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.control.Answer;
import pullboard.control.Plant;
import pullboard.control.Trouble;
import pullboard.text.Dates;

/// What a command works with: the board, the words, where to print, and whose folder relative paths mean.
///
/// @param by who gives the command, empty where nobody said
record Desk(Plant plant, Speech speech, PrintStream out, PrintStream err, Path folder, String by) {

    Board board() {
        return plant.board().now();
    }

    Instant now() {
        return plant.clock().instant();
    }

    ZoneId zone() {
        return board().shop().zone();
    }

    Dates dates() {
        return new Dates(speech.locale(), zone());
    }

    /// Has the board changed, or says why not. Soft limits that it went over are said on the way.
    Answer.Done change(Command command) throws NotDone {
        return settle(plant.board().submit(command, by));
    }

    Answer.Done settle(CompletableFuture<Answer> answer) throws NotDone {
        return switch (answer.join()) {
            case Answer.Done done -> {
                done.warnings()
                        .forEach(warning -> err.println(speech.get(
                                "warning",
                                speech.wording()
                                        .refusal(warning, done.board(), now())
                                        .what())));
                yield done;
            }
            case Answer.Refused refused ->
                throw new NotDone(speech.wording()
                        .refusal(refused.why(), refused.board(), now())
                        .onOneLine());
            case Answer.Failed failed -> throw trouble(failed.trouble());
        };
    }

    NotDone trouble(Trouble trouble) {
        return new NotDone(speech.wording().trouble(trouble).onOneLine());
    }

    NotDone refuse(String key, Object... arguments) {
        return new NotDone(speech.get(key, arguments));
    }

    /// A line of data.
    void say(String line) {
        out.println(line);
    }

    /// A file as its name was typed.
    Path file(String name) {
        return folder.resolve(name);
    }

    static String listed(Iterable<?> things) {
        return java.util.stream.StreamSupport.stream(things.spliterator(), false)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
