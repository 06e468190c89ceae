package srh.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static srh.worksheet.Sheets.at;
import static srh.worksheet.Sheets.choice;
import static srh.worksheet.Sheets.code;
import static srh.worksheet.Sheets.face;
import static srh.worksheet.Sheets.line;
import static srh.worksheet.Sheets.sheet;
import static srh.worksheet.Sheets.whole;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of question can hold, and what is taken over into a newer version. */
class AnswerKindsTest {
    @Test
    void aNumberStaysInItsRangeAndHasNoMoreDecimalsThanAsked() {
        Item.Decimal grade = new Item.Decimal(face("g"), Asked.ONCE, new Range<>(BigDecimal.ONE, BigDecimal.TEN), 1, Item.Counting.BOX, null, null);
        assertThat(fault(grade, new Value.Decimal(new BigDecimal("7.50")))).isEmpty();
        assertThat(fault(grade, new Value.Decimal(new BigDecimal("7.55")))).contains(Fault.TOO_MANY_DECIMALS);
        assertThat(fault(grade, new Value.Decimal(new BigDecimal("10.1")))).contains(Fault.OUT_OF_RANGE);
    }

    @Test
    void wordsAreNotEmptyNotTooLongAndLookAsAsked() {
        Item.Line code = new Item.Line(face("p"), Asked.ONCE, 6, 2, "\\d{4}[A-Z]{2}");
        assertThat(fault(code, new Value.Text("1234AB"))).isEmpty();
        assertThat(fault(code, new Value.Text("1234ABC"))).contains(Fault.TOO_LONG);
        assertThat(fault(code, new Value.Text("1"))).contains(Fault.TOO_SHORT);
        assertThat(fault(code, new Value.Text("AB1234"))).contains(Fault.NOT_AS_ASKED);
        assertThat(fault(code, new Value.Text("  "))).contains(Fault.EMPTY);
        assertThat(fault(code, new Value.Text("a\u0000b"))).contains(Fault.UNREADABLE);
    }

    @Test
    void aChoiceIsOneOfItsOptionsAndAnOpenChoiceMayBeWordsOfOnesOwn() {
        assertThat(fault(choice(face("c"), "x", "y"), code("y"))).isEmpty();
        assertThat(fault(choice(face("c"), "x", "y"), code("z"))).contains(Fault.NO_SUCH_OPTION);
        Item.OpenChoice open = new Item.OpenChoice(face("o"), Asked.choosing(Sheets.weighed("x")), Item.Choosing.FITTING,
                Item.Orientation.FITTING, null, 20);
        assertThat(fault(open, new Value.Text("mine"))).isEmpty();
        assertThat(fault(open, code("z"))).contains(Fault.NO_SUCH_OPTION);
    }

    @Test
    void aFileIsOfATypeThatIsAskedAndNotTooBig() {
        Item.Attachment photo = new Item.Attachment(face("f"), Asked.ONCE, Set.of("image/png"), 1000);
        String digest = "0".repeat(64);
        assertThat(fault(photo, new Value.File("image/png", "a.png", 1000, digest))).isEmpty();
        assertThat(fault(photo, new Value.File("image/png", "a.png", 1001, digest))).contains(Fault.TOO_BIG);
        assertThat(fault(photo, new Value.File("text/html", "a.png", 10, digest))).contains(Fault.OTHER_FILE);
    }

    @Test
    void aDayInARangeIsHeldAndAYearAloneIsTooWhereItIsAllThatIsKnown() {
        Item.Day day = new Item.Day(face("d"), Asked.ONCE, new Range<>(LocalDate.of(2020, 1, 1), null));
        assertThat(fault(day, new Value.Day("2019-12-31"))).contains(Fault.OUT_OF_RANGE);
        assertThat(fault(day, new Value.Day("2021"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-30", "2027-13", "0000", "27-01-01", "2027-1-1", "2027-01-01T10:00:00Z", ""})
    void aDayThatIsNotThereIsNoDay(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Value.Day(written));
    }

    @Test
    void aMomentIsWrittenWithItsSeconds() {
        assertThat(new Value.Moment(OffsetDateTime.parse("2027-03-01T10:00+01:00")).written()).isEqualTo("2027-03-01T10:00:00+01:00");
    }

    @Test
    void aNewerVersionTakesOverWhatItsQuestionsCanHoldAndTellsWhatItCannot() {
        Questionnaire newer = sheet(line(face("kept")), whole(face("other")));
        Answers older = Answers.NONE.with(at("kept"), new Value.Text("x")).with(at("other"), new Value.Text("y")).with(at("gone"), new Value.Text("z"));
        Upgrades.Upgraded upgraded = Upgrades.bySameName(newer, older);
        assertThat(upgraded.answers().values()).containsOnlyKeys(at("kept"));
        assertThat(upgraded.left()).containsOnlyKeys(at("other"), at("gone"));
    }

    @Test
    void aTextIsShownInTheReadersLanguageOrAsItWasWritten() {
        Wording sleep = new Wording("Slaap").with(Locale.ENGLISH, "Sleep").with(Locale.forLanguageTag("nl-BE"), "Slapen");
        assertThat(sleep.in(Locale.UK)).isEqualTo("Sleep");
        assertThat(sleep.in(Locale.forLanguageTag("nl-BE"))).isEqualTo("Slapen");
        assertThat(sleep.in(Locale.forLanguageTag("nl"))).isEqualTo("Slaap");
        assertThat(sleep.in(Locale.FRENCH)).isEqualTo("Slaap");
    }

    private static Optional<Fault> fault(Item.Question question, Value value) {
        return Optional.ofNullable(Filled.of(sheet(question), Answers.NONE.with(at(question.linkId().value()), value)).faults()
                .get(at(question.linkId().value())));
    }
}
