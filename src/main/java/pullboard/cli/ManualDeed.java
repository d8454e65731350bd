package pullboard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import pullboard.text.Texts;

/// `pullboard manual --to FOLDER`: the short manual as one page of HTML in the language spoken, with pictures of the
/// screens as this program draws them now. A package makes it when it is built; it is read without a network.
final class ManualDeed {
    /// What is told, in this order; each has a picture of the screen of that name.
    static final List<String> CHAPTERS = List.of(
            "board",
            "station",
            "tickets",
            "walk",
            "loops",
            "orders",
            "suppliers",
            "sizing",
            "level",
            "quality",
            "flow",
            "figures",
            "files",
            "settings");

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 675;
    private static final String STYLE = """
            body{font:16px/1.5 sans-serif;max-width:52em;margin:2em auto;padding:0 1em;color:#1b2430}
            h1{font-size:2em}h2{margin-top:2em;border-top:1px solid #ccd3db;padding-top:1em;break-after:avoid}
            img{width:100%;border:1px solid #ccd3db;break-inside:avoid}li{margin:.3em 0}a{color:#0b5cad}
            @media print{body{font-size:11pt;max-width:none;margin:0}h2{break-before:page;border:0}}""";

    private final Studio studio;

    ManualDeed(Studio studio) {
        this.studio = studio;
    }

    void run(Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        Path folder = desk.file(invocation.required("to"));
        Texts texts = Texts.of("manual", desk.speech().locale());
        String language = texts.locale().getLanguage();
        Path page = folder.resolve("manual-" + language + ".html");
        try {
            Files.createDirectories(folder);
            for (String chapter : CHAPTERS) {
                Path picture = folder.resolve(picture(language, chapter));
                studio.paint(new PictureWish(picture, chapter, WIDTH, HEIGHT, "light"), desk);
            }
            Files.write(page, html(texts, language));
        } catch (IOException e) {
            throw desk.refuse("picture.file", page, String.valueOf(e.getMessage()));
        }
        desk.say(desk.speech().get("done.manual", page));
    }

    private static String picture(String language, String chapter) {
        return language + "-" + chapter + ".png";
    }

    private static List<String> html(Texts texts, String language) {
        String version = ResourceBundle.getBundle("pullboard.version").getString("version");
        List<String> lines = new ArrayList<>();
        lines.add("<!DOCTYPE html>");
        lines.add("<html lang=\"" + language + "\"><head><meta charset=\"utf-8\">");
        lines.add("<title>" + escaped(texts.get("manual.title")) + "</title><style>" + STYLE + "</style></head><body>");
        lines.add("<h1>" + escaped(texts.get("manual.title")) + "</h1>");
        lines.add("<p>" + escaped(texts.get("manual.lead", version)) + "</p>");
        steps(lines, texts.get("manual.begin"));
        lines.add("<p>" + escaped(texts.get("manual.contents")) + "</p><ol>");
        for (String chapter : CHAPTERS) {
            lines.add("<li><a href=\"#" + chapter + "\">" + title(texts, chapter) + "</a></li>");
        }
        lines.add("</ol>");
        for (String chapter : CHAPTERS) {
            lines.add("<h2 id=\"" + chapter + "\">" + title(texts, chapter) + "</h2>");
            lines.add("<p><img src=\"" + picture(language, chapter) + "\" alt=\"" + title(texts, chapter) + "\"></p>");
            steps(lines, texts.get("chapter." + chapter));
        }
        lines.add("</body></html>");
        return lines;
    }

    private static String title(Texts texts, String chapter) {
        return escaped(texts.get("chapter." + chapter + ".title"));
    }

    /// What it is for, then what to do, a line each.
    private static void steps(List<String> lines, String text) {
        List<String> steps = text.lines().toList();
        lines.add("<p>" + escaped(steps.getFirst()) + "</p><ul>");
        steps.stream().skip(1).map(step -> "<li>" + escaped(step) + "</li>").forEach(lines::add);
        lines.add("</ul>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
