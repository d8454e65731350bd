package pullboard.view.print;

import java.time.Instant;
import java.util.List;
import pullboard.paper.print.Obstacle;
import pullboard.paper.print.PrintJob;
import pullboard.paper.print.PrintWords;
import pullboard.text.Dates;
import pullboard.text.Sentence;
import pullboard.text.Texts;

/// A job of the queue in words, and what a person can do with it.
///
/// @param state one word for the eye, for example `waiting`
/// @param says where it stands
/// @param wayOut what to do about it, may be empty
record JobLine(String title, State state, String says, String wayOut, List<Deed> deeds) {

    /// What it looks like.
    enum State {
        CALM,
        GOOD,
        WARNS,
        ASKS
    }

    /// What a person can do with a job.
    enum Deed {
        NOW,
        CAME_OUT,
        AGAIN,
        REPRINT,
        CANCEL
    }

    static JobLine of(PrintJob job, Texts texts, PrintWords words, Dates dates, Instant now) {
        int copies = job.order().copies();
        String title = copies == 1
                ? job.order().title()
                : texts.get("job.copies", job.order().title(), copies);
        String where = job.order().printer().name();
        int pages = job.order().pages();
        return switch (job.state()) {
            case PrintJob.State.Waiting _ ->
                new JobLine(title, State.CALM, texts.get("job.waiting", where), "", List.of(Deed.CANCEL));
            case PrintJob.State.Sending(int sent) ->
                new JobLine(title, State.CALM, texts.get("job.sending", where, sent, pages), "", List.of(Deed.CANCEL));
            case PrintJob.State.Done(Instant at) ->
                new JobLine(
                        title,
                        State.GOOD,
                        texts.get("job.done", where, dates.moment(at, now)),
                        "",
                        List.of(Deed.REPRINT));
            case PrintJob.State.Failed failed ->
                failed(title, failed, words.obstacle(failed.why(), job.order().printer()), texts, dates, now);
            case PrintJob.State.Unsure(Obstacle why, int sent) ->
                new JobLine(
                        title,
                        State.ASKS,
                        words.obstacle(why, job.order().printer()).what() + " " + texts.get("job.unsure", sent, pages),
                        texts.get("job.unsure.wayOut"),
                        List.of(Deed.CAME_OUT, Deed.AGAIN, Deed.CANCEL));
            case PrintJob.State.Cancelled(Instant at, int sent) ->
                new JobLine(
                        title,
                        State.CALM,
                        texts.get("job.cancelled", dates.moment(at, now), sent),
                        "",
                        List.of(Deed.AGAIN));
        };
    }

    private static JobLine failed(
            String title, PrintJob.State.Failed failed, Sentence says, Texts texts, Dates dates, Instant now) {
        Instant next = failed.next();
        String again = next == null ? "" : " " + texts.get("job.tries", failed.tries(), dates.moment(next, now));
        List<Deed> deeds = next == null ? List.of(Deed.CANCEL) : List.of(Deed.NOW, Deed.CANCEL);
        return new JobLine(title, State.WARNS, says.what() + again, says.wayOut(), deeds);
    }
}
