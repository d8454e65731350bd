package pullboard.ticket;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import pullboard.board.CardId;
import pullboard.board.CardNotes;
import pullboard.board.ServiceClass;
import pullboard.board.TicketCode;

/// Tickets of every kind: usual, empty, as long as the board allows, and in the scripts of other shops.
final class Cards {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final List<String> ROUTE = List.of("Turning", "Milling", "Grinding", "Heat treat", "Inspection");

    private Cards() {}

    static TicketWords words(Locale language) {
        return TicketWords.of(language, ZoneOffset.UTC, TODAY);
    }

    static TicketContent usual() {
        return card(
                "WO-1041",
                "Spindle S4",
                ServiceClass.FIXED_DATE,
                ROUTE,
                notes(
                        "Spindle for gear box S4, hardened",
                        "KLT 6428, 20 each",
                        "Turning",
                        "Assembly line 2",
                        "Müller AG"),
                picture());
    }

    static TicketContent empty() {
        return new TicketContent(
                "", "7", code("7"), "X", null, 1, null, ServiceClass.STANDARD, List.of(), CardNotes.NONE, false);
    }

    static TicketContent longest() {
        String number = "WO-2026-1041-THE-LONGEST-NUMBER-OF-A-CARD-THAT-A-BOARD-ALLOWS-64";
        String text = "all that anybody could want to say about it, ".repeat(5).substring(0, CardNotes.LONGEST);
        List<String> route = IntStream.range(0, 20)
                .mapToObj(i -> "Machine " + i + " with a name")
                .toList();
        return new TicketContent(
                "A shop whose name needs all the room there is, and some more",
                number,
                code(number),
                "PART-NUMBER-4711-0815-WITH-REVISION-C-AND-VARIANT-LEFT-HANDED-STAINLESS-1.4301-X",
                picture(),
                1_000_000_000,
                LocalDate.of(2027, 12, 30),
                ServiceClass.EXPEDITE,
                route,
                new CardNotes(text, text, text, text, text, text, text, text, 1234, 99999),
                true);
    }

    static TicketContent greek() {
        return card(
                "Α-1042",
                "Άξονας S4",
                ServiceClass.STANDARD,
                List.of("Τόρνος", "Φρέζα"),
                notes("Άξονας κιβωτίου, βαμμένος", "Κιβώτιο 20", "Τόρνος", "Συναρμολόγηση", "Ελληνικά Γρανάζια ΑΕ"),
                null);
    }

    static TicketContent cyrillic() {
        return card(
                "ЗН-1043",
                "Шпиндель С4",
                ServiceClass.EXPEDITE,
                List.of("Токарный", "Фрезерный"),
                notes("Шпиндель коробки передач", "Ящик 20", "Токарный", "Сборка", "ООО «Шестерня»"),
                null);
    }

    static TicketContent chinese() {
        return card(
                "工单-1044",
                "主轴 S4",
                ServiceClass.STANDARD,
                List.of("车削", "铣削", "检验"),
                notes("变速箱主轴，淬火", "周转箱 20", "车削", "装配", "上海齿轮厂"),
                null);
    }

    static TicketContent japanese() {
        return card(
                "作業-1045",
                "スピンドル S4",
                ServiceClass.STANDARD,
                List.of("旋盤", "フライス", "検査"),
                notes("変速機用スピンドル", "通い箱 20", "旋盤", "組立", "東京歯車株式会社"),
                null);
    }

    static TicketContent korean() {
        return card(
                "작업-1046",
                "스핀들 S4",
                ServiceClass.FIXED_DATE,
                List.of("선삭", "검사"),
                notes("변속기용 스핀들", "상자 20", "선삭", "조립", "서울기어"),
                null);
    }

    static List<TicketContent> all() {
        return List.of(usual(), empty(), longest(), greek(), cyrillic(), chinese(), japanese(), korean());
    }

    static TicketContent numbered(int number) {
        String id = "WO-%04d".formatted(number);
        TicketContent usual = usual();
        return card(id, usual.part(), usual.service(), usual.route(), usual.notes(), usual.picture());
    }

    private static TicketContent card(
            String number, String part, ServiceClass service, List<String> route, CardNotes notes, byte[] picture) {
        LocalDate due = TODAY.plusDays(3);
        return new TicketContent(
                "Gear shop", number, code(number), part, picture, 250, due, service, route, notes, false);
    }

    private static CardNotes notes(String description, String container, String from, String to, String customer) {
        return new CardNotes(description, container, from, to, "B-12-04", "SO-20931", customer, "AA-0713 C", 3, 8);
    }

    private static String code(String number) {
        return TicketCode.of(new CardId(number), 1);
    }

    private static byte[] picture() {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 64; x++) {
            for (int y = 0; y < 48; y++) {
                image.setRGB(x, y, Color.HSBtoRGB(x / 64f, 0.3f, 0.9f));
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
