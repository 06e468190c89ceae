package srh.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static srh.worksheet.Sheets.at;
import static srh.worksheet.Sheets.choice;
import static srh.worksheet.Sheets.code;
import static srh.worksheet.Sheets.day;
import static srh.worksheet.Sheets.decimal;
import static srh.worksheet.Sheets.face;
import static srh.worksheet.Sheets.group;
import static srh.worksheet.Sheets.line;
import static srh.worksheet.Sheets.quantity;
import static srh.worksheet.Sheets.sheet;
import static srh.worksheet.Sheets.spot;
import static srh.worksheet.Sheets.sum;
import static srh.worksheet.Sheets.value;
import static srh.worksheet.Sheets.when;
import static srh.worksheet.Sheets.whole;
import static srh.worksheet.Sheets.yesNo;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import srh.worksheet.Shown.Operator;

/** What a sheet shows and says, from its questions and its answers. */
class FilledTest {
    private static final Value YES = new Value.YesNo(true);
    private static final Value NO = new Value.YesNo(false);
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    @ParameterizedTest
    @CsvSource({"EQUAL,5,5,true", "EQUAL,5,6,false", "NOT_EQUAL,5,6,true", "NOT_EQUAL,5,5,false", "GREATER,5,6,true", "GREATER,5,5,false",
        "LESS,5,4,true", "LESS,5,5,false", "GREATER_OR_EQUAL,5,5,true", "GREATER_OR_EQUAL,5,4,false", "LESS_OR_EQUAL,5,5,true",
        "LESS_OR_EQUAL,5,6,false"})
    void aQuestionIsAskedWhenTheOtherAnswerComparesAsItSays(Operator operator, int with, int answered, boolean asked) {
        Questionnaire sheet = sheet(whole(face("nights")), line(face("why", when("nights", operator, new Value.Whole(with)))));
        Answers answers = Answers.NONE.with(at("nights"), new Value.Whole(answered));
        assertThat(spot(Filled.of(sheet, answers), "why").asked()).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"EQUAL", "NOT_EQUAL", "GREATER", "LESS", "GREATER_OR_EQUAL", "LESS_OR_EQUAL"})
    void withoutTheOtherAnswerNoComparisonHolds(Operator operator) {
        Questionnaire sheet = sheet(whole(face("nights")), line(face("why", when("nights", operator, new Value.Whole(5)))));
        assertThat(spot(Filled.of(sheet, Answers.NONE), "why").asked()).isFalse();
    }

    @Test
    void aQuestionCanBeAskedBecauseThereIsNoAnswerYet() {
        Questionnaire sheet = sheet(whole(face("nights")), line(face("why-not", when("nights", Operator.EXISTS, NO))));
        assertThat(spot(Filled.of(sheet, Answers.NONE), "why-not").asked()).isTrue();
        assertThat(spot(Filled.of(sheet, Answers.NONE.with(at("nights"), new Value.Whole(1))), "why-not").asked()).isFalse();
    }

    @Test
    void allConditionsMustHoldOrOneIsEnoughAsTheItemSays() {
        List<Shown.Condition> two = List.of(new Shown.Condition(new LinkId("a"), Operator.EQUAL, YES),
                new Shown.Condition(new LinkId("b"), Operator.EQUAL, YES));
        Questionnaire sheet = sheet(yesNo(face("a")), yesNo(face("b")), line(face("both", new Shown(two, true, null))),
                line(face("one", new Shown(two, false, null))));
        Filled filled = Filled.of(sheet, Answers.NONE.with(at("a"), YES).with(at("b"), NO));
        assertThat(spot(filled, "both").asked()).isFalse();
        assertThat(spot(filled, "one").asked()).isTrue();
    }

    @Test
    void anAnswerThatIsNotAskedAnyMoreDecidesNothingAndIsThereAgainLater() {
        Questionnaire sheet = sheet(yesNo(face("a")), yesNo(face("b", when("a", Operator.EQUAL, YES))),
                line(face("c", when("b", Operator.EQUAL, YES))));
        Answers answers = Answers.NONE.with(at("a"), NO).with(at("b"), YES).with(at("c"), new Value.Text("words"));
        Filled off = Filled.of(sheet, answers);
        assertThat(spot(off, "c").asked()).isFalse();
        assertThat(off.answers().values()).containsOnlyKeys(at("a"));
        assertThat(value(off, "c")).isEqualTo(new Value.Text("words"));
        Filled on = Filled.of(sheet, answers.with(at("a"), YES));
        assertThat(spot(on, "c").asked()).isTrue();
        assertThat(on.answers().values()).hasSize(3);
    }

    @Test
    void whatIsInsideAnItemThatIsNotAskedIsNotAskedEither() {
        Questionnaire sheet = sheet(yesNo(face("a")), group(face("g", when("a", Operator.EQUAL, YES)), Occurs.ONCE, line(face("c"))));
        assertThat(spot(Filled.of(sheet, Answers.NONE), "c").asked()).isFalse();
    }

    @Test
    void aConditionLooksAtTheAnswerInItsOwnTurnOfARepeatingGroup() {
        Questionnaire sheet = sheet(group(face("phase"), Occurs.OFTEN, yesNo(face("calls")), line(face("whom", when("calls", Operator.EQUAL, YES)))));
        Filled filled = Filled.of(sheet, Answers.NONE.with(at("calls", FIRST), NO).with(at("calls", SECOND), YES));
        assertThat(spot(filled, "whom", FIRST).asked()).isFalse();
        assertThat(spot(filled, "whom", SECOND).asked()).isTrue();
    }

    @Test
    void outsideARepeatingGroupTheLastTurnBeforeTheItemDecides() {
        Questionnaire sheet = sheet(group(face("phase"), Occurs.OFTEN, yesNo(face("calls"))), line(face("whom", when("calls", Operator.EQUAL, YES))));
        assertThat(spot(Filled.of(sheet, Answers.NONE.with(at("calls", FIRST), YES).with(at("calls", SECOND), NO)), "whom").asked()).isFalse();
        assertThat(spot(Filled.of(sheet, Answers.NONE.with(at("calls", FIRST), NO).with(at("calls", SECOND), YES)), "whom").asked()).isTrue();
    }

    @Test
    void oneOfManyAnswersIsEnough() {
        Item.Choice helpers = new Item.Choice(face("helpers"), Asked.choosing(Sheets.weighed("family", "friend")).occurring(Occurs.OFTEN),
                Item.Choosing.FITTING, Item.Orientation.FITTING);
        Questionnaire sheet = sheet(helpers, line(face("who", when("helpers", Operator.EQUAL, code("friend")))));
        assertThat(spot(Filled.of(sheet, Answers.NONE.with(at("helpers", FIRST), code("family")).with(at("helpers", SECOND), code("friend"))),
                "who").asked()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2027-03-02,true", "2027-03-01,false", "2027-03,false", "2027-04,true", "2028,true", "2027,false"})
    void aDayOfWhichNotAllIsKnownComparesOnlyWhereThatDecides(String answered, boolean later) {
        Questionnaire sheet = sheet(day(face("day")), line(face("c", when("day", Operator.GREATER, new Value.Day("2027-03-01")))));
        assertThat(spot(Filled.of(sheet, Answers.NONE.with(at("day"), new Value.Day(answered))), "c").asked()).isEqualTo(later);
    }

    @Test
    void amountsInDifferentUnitsAreNotCompared() {
        Value.Amount week = new Value.Amount(BigDecimal.ONE, null, "week", "http://unitsofmeasure.org", "wk");
        Value.Amount days = new Value.Amount(BigDecimal.TEN, null, "days", "http://unitsofmeasure.org", "d");
        Questionnaire sheet = sheet(quantity(face("long")), line(face("c", when("long", Operator.GREATER, week))));
        assertThat(spot(Filled.of(sheet, Answers.NONE.with(at("long"), days)), "c").asked()).isFalse();
    }

    @Test
    void choicesCompareByTheirWeight() {
        Questionnaire sheet = sheet(choice(face("phase"), "calm", "tense", "crisis"), line(face("c", when("phase", Operator.GREATER_OR_EQUAL, code("tense")))));
        assertThat(spot(Filled.of(sheet, Answers.NONE.with(at("phase"), code("crisis"))), "c").asked()).isTrue();
        assertThat(spot(Filled.of(sheet, Answers.NONE.with(at("phase"), code("calm"))), "c").asked()).isFalse();
    }

    @Test
    void turnsStandInTheOrderInWhichTheyWereFirstAnswered() {
        Questionnaire sheet = sheet(group(face("g"), Occurs.OFTEN, line(face("a")), line(face("b"))));
        Filled filled = Filled.of(sheet, Answers.NONE.with(at("b", SECOND), new Value.Text("two")).with(at("a", FIRST), new Value.Text("one")));
        assertThat(spot(filled, "g").turns()).extracting(Filled.Turn::id).containsExactly(SECOND, FIRST);
    }

    @Test
    void anEmptyGroupThatRepeatsIsThereOnceToBeFilledIn() {
        Filled filled = Filled.of(sheet(group(face("g"), Occurs.OFTEN, line(face("a")))), Answers.NONE);
        assertThat(spot(filled, "g").turns()).singleElement().satisfies(turn -> {
            assertThat(turn.id()).isNull();
            assertThat(turn.inside()).hasSize(1);
        });
    }

    @Test
    void aScoreStandsInItsItemAndSaysWhatItMeans() {
        Score score = new Score(Score.Method.SUM, List.of(new LinkId("a"), new LinkId("b")), 0, Score.Fill.NOTHING, 0,
                List.of(new Score.Band(null, BigDecimal.ONE, new Wording("calm")), new Score.Band(BigDecimal.TWO, null, new Wording("much"))));
        Questionnaire sheet = sheet(choice(face("a"), "no", "some", "much"), whole(face("b")), whole(face("total"), Asked.ONCE.reckonedBy(score)));
        Filled filled = Filled.of(sheet, Answers.NONE.with(at("a"), code("much")).with(at("b"), new Value.Whole(3)));
        assertThat(filled.at("total")).contains(new Value.Whole(5));
        assertThat(filled.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("total");
            assertThat(finding.score()).isEqualByComparingTo("5");
            assertThat(finding.words()).isEqualTo(new Wording("much"));
        });
        assertThat(Filled.of(sheet, Answers.NONE).findings()).isEmpty();
    }

    @Test
    void anAnswerThatIsNotAskedCountsInNoScore() {
        Questionnaire sheet = sheet(yesNo(face("works")), whole(face("hours", when("works", Operator.EQUAL, YES))), whole(face("other")),
                whole(face("total"), Asked.ONCE.reckonedBy(sum(1, Score.Fill.NOTHING, "hours", "other"))));
        Answers answers = Answers.NONE.with(at("hours"), new Value.Whole(20)).with(at("other"), new Value.Whole(2));
        assertThat(Filled.of(sheet, answers.with(at("works"), NO)).at("total")).contains(new Value.Whole(2));
        assertThat(Filled.of(sheet, answers.with(at("works"), YES)).at("total")).contains(new Value.Whole(22));
    }

    @Test
    void aScoreCanCountAnotherScoreAndDecideWhatIsAsked() {
        Questionnaire sheet = sheet(line(face("c", when("all", Operator.GREATER, new Value.Decimal(BigDecimal.ONE)))),
                decimal(face("all"), Asked.ONCE.reckonedBy(sum(0, Score.Fill.NOTHING, "part"))),
                whole(face("part"), Asked.ONCE.reckonedBy(sum(0, Score.Fill.NOTHING, "a"))), whole(face("a")));
        assertThat(spot(Filled.of(sheet, Answers.NONE.with(at("a"), new Value.Whole(2))), "c").asked()).isTrue();
    }

    @Test
    void whatIsToBeAnsweredAndIsNotIsNamedAndNothingMore() {
        Questionnaire sheet = sheet(line(face("a"), Asked.ONCE.occurring(new Occurs(1, 1, false))), line(face("b")));
        assertThat(Filled.of(sheet, Answers.NONE).open()).extracting(spot -> spot.item().linkId().value()).containsExactly("a");
        assertThat(Filled.of(sheet, Answers.NONE.with(at("a"), new Value.Text("x"))).open()).isEmpty();
    }

    @Test
    void anAnswerThatItsQuestionCannotHoldIsNamedByItsPlace() {
        Questionnaire sheet = sheet(line(face("a")), whole(face("n")), whole(face("total"), Asked.ONCE.reckonedBy(sum(0, Score.Fill.NOTHING, "n"))));
        Answers answers = Answers.NONE.with(at("a"), new Value.Text("x".repeat(101))).with(at("n"), YES).with(at("gone"), YES)
                .with(at("a", FIRST), new Value.Text("x")).with(at("total"), new Value.Whole(3));
        assertThat(Filled.of(sheet, answers).faults()).hasSize(5)
                .containsEntry(at("a"), Fault.TOO_LONG).containsEntry(at("n"), Fault.OTHER_KIND).containsEntry(at("gone"), Fault.NO_SUCH_PLACE)
                .containsEntry(at("a", FIRST), Fault.NO_SUCH_PLACE).containsEntry(at("total"), Fault.READ_ONLY);
    }

    @Test
    void anEmptyWorksheetBeginsWithWhatItSays() {
        Asked begun = new Asked(Occurs.ONCE, false, List.of(new Value.Text("hello")), null, null, null, null, List.of());
        Options two = new Options(List.of(new Options.Option(code("x"), new Wording("x"), null, false, false),
                new Options.Option(code("y"), new Wording("y"), null, true, false)), null);
        Questionnaire sheet = sheet(line(face("a"), begun),
                new Item.Choice(face("b"), Asked.choosing(two), Item.Choosing.FITTING, Item.Orientation.FITTING), line(face("c")));
        assertThat(Filled.begin(sheet, null).values())
                .containsExactly(Map.entry(at("a"), new Value.Text("hello")), Map.entry(at("b"), code("y")));
    }

    @Test
    void expressionsThatUseEachOtherAreReckonedUntilNothingChanges() {
        Questionnaire sheet = sheet(whole(face("c"), Asked.ONCE.reckonedBy(new Expression(null, "b+1"))),
                whole(face("b"), Asked.ONCE.reckonedBy(new Expression(null, "a+1"))), whole(face("a")),
                line(face("d", new Shown(List.of(), true, new Expression(null, "c>10")))));
        Filled filled = Filled.of(sheet, Answers.NONE.with(at("a"), new Value.Whole(9)), new Sums());
        assertThat(filled.at("c")).contains(new Value.Whole(11));
        assertThat(spot(filled, "d").asked()).isTrue();
        assertThat(spot(Filled.of(sheet, Answers.NONE, new Sums()), "d").asked()).isFalse();
    }

    @Test
    void whereNobodyReckonsAnyMoreWhatWasAnsweredIsThereToBeRead() {
        Questionnaire sheet = sheet(whole(face("a")), line(face("d", new Shown(List.of(), true, new Expression(null, "a>10")))));
        Filled filled = Filled.of(sheet, Answers.NONE.with(at("a"), new Value.Whole(3)).with(at("d"), new Value.Text("words")));
        assertThat(spot(filled, "d").asked()).isTrue();
        assertThat(value(filled, "d")).isEqualTo(new Value.Text("words"));
    }

    @Test
    void whatAnExpressionGivesStandsThereAsItsQuestionHoldsIt() {
        Questionnaire sheet = sheet(whole(face("a")), decimal(face("b"), Asked.ONCE.reckonedBy(new Expression(null, "a+1"))),
                new Item.Quantity(face("c"), Asked.ONCE.reckonedBy(new Expression(null, "a+2")), Range.open(), -1,
                        List.of(new Item.Quantity.Unit("http://unitsofmeasure.org", "h", new Wording("uur")))),
                line(face("e"), Asked.ONCE.reckonedBy(new Expression(null, "a+3"))));
        Filled filled = Filled.of(sheet, Answers.NONE.with(at("a"), new Value.Whole(1)), new Sums());
        assertThat(filled.at("b")).contains(new Value.Decimal(BigDecimal.TWO));
        assertThat(filled.at("c")).contains(new Value.Amount(BigDecimal.valueOf(3), null, "uur", "http://unitsofmeasure.org", "h"));
        assertThat(filled.at("e")).isEmpty();
    }

    @Test
    void twoThousandQuestionsThatEachDependOnTheOneBeforeAreReadWhole() {
        Item[] items = new Item[Questionnaire.MOST_ITEMS];
        items[0] = yesNo(face("q0"));
        for (int i = 1; i < items.length; i++) {
            items[i] = yesNo(face("q" + i, when("q" + (i - 1), Operator.EQUAL, YES)));
        }
        Questionnaire sheet = sheet(items);
        Map<ItemPath, Value> all = new LinkedHashMap<>();
        for (int i = 0; i < items.length; i++) {
            all.put(at("q" + i), YES);
        }
        Filled filled = Filled.of(sheet, new Answers(all));
        assertThat(filled.answers().values()).hasSize(items.length);
        assertThat(spot(filled, "q1999").asked()).isTrue();
    }

    /** Understands {@code a+1} and {@code c>10}. */
    private static final class Sums implements Reckoner {
        @Override
        public Optional<String> fault(String expression) {
            return Optional.empty();
        }

        @Override
        public List<Value> reckon(Questionnaire questionnaire, Answers answers, ItemPath at, Expression expression) {
            Value operand = answers.at(at(expression.text().substring(0, 1))).orElse(null);
            if (!(operand instanceof Value.Whole(int number))) {
                return List.of();
            }
            int other = Integer.parseInt(expression.text().substring(2));
            return List.of(expression.text().charAt(1) == '+' ? new Value.Whole(number + other) : new Value.YesNo(number > other));
        }

        private static ItemPath at(String linkId) {
            return ItemPath.of(linkId);
        }
    }
}
