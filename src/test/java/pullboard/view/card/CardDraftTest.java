package pullboard.view.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.ServiceClass;

class CardDraftTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void aFilledFormIsACard() {
        CardDraft draft = new CardDraft(" WO-7 ", "Shaft ", "1.200", "Fri", ServiceClass.EXPEDITE, List.of());

        assertThat(draft.read(MONDAY, Locale.ENGLISH))
                .isEqualTo(new CardDraft.Read.Card(
                        new CardId("WO-7"),
                        new CardFacts("Shaft", 1200, LocalDate.of(2026, 11, 27), ServiceClass.EXPEDITE, List.of())));
    }

    @Test
    void eachFaultStandsAtItsField() {
        CardDraft draft = new CardDraft("", " ", "0", "soon", ServiceClass.STANDARD, List.of());

        CardDraft.Read.Faults faults = (CardDraft.Read.Faults) draft.read(MONDAY, Locale.ENGLISH);

        assertThat(faults.sentences())
                .containsOnlyKeys(
                        CardDraft.Field.NUMBER, CardDraft.Field.PART, CardDraft.Field.QUANTITY, CardDraft.Field.DUE)
                .containsEntry(CardDraft.Field.DUE, "Not a date. Type 27.11., +5 or Fri, or leave it empty.");
    }

    @Test
    void aCardMayHaveNoDueDate() {
        CardDraft draft = new CardDraft("1", "Shaft", "5", "", ServiceClass.STANDARD, List.of());

        assertThat(draft.read(MONDAY, Locale.ENGLISH))
                .isEqualTo(new CardDraft.Read.Card(new CardId("1"), new CardFacts("Shaft", 5)));
    }

    @Test
    void faultsAreSaidInGermanToo() {
        CardDraft draft = new CardDraft("1", "", "5", "", ServiceClass.STANDARD, List.of());

        assertThat(draft.read(MONDAY, Locale.GERMAN))
                .isEqualTo(new CardDraft.Read.Faults(Map.of(CardDraft.Field.PART, "Das Teil angeben.")));
    }

    @Test
    void whatTheFormShowsOfACardIsReadBackTheSame() {
        CardFacts facts = new CardFacts("Shaft", 40, LocalDate.of(2027, 1, 5), ServiceClass.FIXED_DATE, List.of());
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            CardModel model = CardModel.of(
                    Boards.after(Boards.shop(), new pullboard.board.Command.AddCard(new CardId("WO-1"), facts)),
                    new CardId("WO-1"),
                    Boards.MONDAY,
                    language);

            assertThat(model.draft(language).read(MONDAY, language))
                    .isEqualTo(new CardDraft.Read.Card(new CardId("WO-1"), facts));
        }
    }
}
