package srh.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static srh.worksheet.Sheets.choice;
import static srh.worksheet.Sheets.code;
import static srh.worksheet.Sheets.face;
import static srh.worksheet.Sheets.group;
import static srh.worksheet.Sheets.line;
import static srh.worksheet.Sheets.sheet;
import static srh.worksheet.Sheets.sum;
import static srh.worksheet.Sheets.when;
import static srh.worksheet.Sheets.whole;
import static srh.worksheet.Sheets.yesNo;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import srh.worksheet.FaultyQuestionnaire.Reason;
import srh.worksheet.Shown.Operator;

/** A questionnaire that can't be drawn or reckoned whole is not made; its author reads where and why. */
class QuestionnaireTest {
    private static final Value YES = new Value.YesNo(true);

    @Test
    void twoItemsWithOneLinkIdAreRefused() {
        refused("a", Reason.SAME_LINK_ID, List.of(), line(face("a")), group(face("g"), Occurs.ONCE, line(face("a"))));
    }

    @Test
    void aGroupWithoutItemsIsRefused() {
        refused("g", Reason.EMPTY_GROUP, List.of(), group(face("g"), Occurs.ONCE));
    }

    @Test
    void aChoiceWithNothingToChooseFromIsRefused() {
        refused("a", Reason.NO_OPTIONS, List.of(), new Item.Choice(face("a"), Asked.ONCE, Item.Choosing.FITTING, Item.Orientation.FITTING));
    }

    @Test
    void aConditionOnNothingIsRefused() {
        refused("a", Reason.NO_SUCH_ITEM, List.of("b"), line(face("a", when("b", Operator.EQUAL, YES))));
    }

    @Test
    void aConditionOnAGroupIsRefused() {
        refused("a", Reason.NO_QUESTION, List.of("g"), group(face("g"), Occurs.ONCE, line(face("x"))), line(face("a", when("g", Operator.EXISTS, YES))));
    }

    @Test
    void aConditionOnAnAnswerOfAnotherKindIsRefused() {
        refused("a", Reason.OTHER_KIND, List.of("n"), whole(face("n")), line(face("a", when("n", Operator.EQUAL, YES))));
    }

    @Test
    void moreOrLessIsAskedOnlyOfWhatHasAnOrder() {
        refused("a", Reason.NO_ORDER, List.of("b"), yesNo(face("b")), line(face("a", when("b", Operator.GREATER, YES))));
        refused("a", Reason.NO_ORDER, List.of("c"), unweighed("c"), line(face("a", when("c", Operator.LESS, code("x")))));
        assertThat(sheet(choice(face("c"), "x", "y"), line(face("a", when("c", Operator.LESS, code("y")))))).isNotNull();
    }

    @Test
    void conditionsThatWaitForEachOtherAreRefusedWithTheWholeCircle() {
        refused("a", Reason.CIRCLE, List.of("a", "b", "c", "a"), yesNo(face("a", when("b", Operator.EQUAL, YES))),
                yesNo(face("b", when("c", Operator.EQUAL, YES))), yesNo(face("c", when("a", Operator.EQUAL, YES))));
    }

    @Test
    void anItemThatDependsOnWhatIsInsideItIsRefused() {
        assertThat(reason(group(face("g", when("a", Operator.EQUAL, YES)), Occurs.ONCE, yesNo(face("a"))))).isEqualTo(Reason.CIRCLE);
    }

    @Test
    void aScoreThatCountsItselfIsRefused() {
        assertThat(reason(whole(face("a"), Asked.ONCE.reckonedBy(sum(0, Score.Fill.NOTHING, "b"))),
                whole(face("b"), Asked.ONCE.reckonedBy(sum(0, Score.Fill.NOTHING, "a"))))).isEqualTo(Reason.CIRCLE);
    }

    @Test
    void aScoreCountsOnlyNumbersAndWeights() {
        refused("s", Reason.NO_NUMBERS, List.of("w"), line(face("w")), whole(face("s"), Asked.ONCE.reckonedBy(sum(0, Score.Fill.NOTHING, "w"))));
        refused("s", Reason.NO_NUMBERS, List.of("c"), unweighed("c"), whole(face("s"), Asked.ONCE.reckonedBy(sum(0, Score.Fill.NOTHING, "c"))));
    }

    @Test
    void whatOnlyItsAuthorSeesIsSaidInWords() {
        Face own = new Face(new LinkId("own"), null, new Wording("own"), null, Shown.ALWAYS, false, Face.Privacy.AUTHOR, List.of());
        refused("n", Reason.PRIVATE_NOT_WORDS, List.of(), group(own, Occurs.ONCE, whole(face("n"))));
        Questionnaire words = sheet(group(own, Occurs.ONCE, new Item.Text(face("t"), Asked.ONCE, 100, 0)), line(face("a")));
        assertThat(words.privateItems()).containsExactlyInAnyOrder(new LinkId("own"), new LinkId("t"));
    }

    @Test
    void whatIsAskedOfItAtEachAnswerIsFoundOutOnce() {
        Questionnaire words = sheet(line(face("a")));
        assertThat(words.privateItems()).isSameAs(words.privateItems());
        assertThat(words.byLinkId()).isSameAs(words.byLinkId());
        assertThat(words).isEqualTo(sheet(line(face("a"))));
    }

    @Test
    void whatAnItemBeginsWithIsAnAnswerItCanHave() {
        Asked wrong = new Asked(Occurs.ONCE, false, List.of(YES), null, null, null, null, List.of());
        refused("a", Reason.WRONG_VALUE, List.of(), line(face("a"), wrong));
    }

    @Test
    void aQuestionnaireWithoutEndIsRefusedAndOneAsLongAsAPageCanHoldIsNot() {
        Item[] items = new Item[Questionnaire.MOST_ITEMS + 1];
        Arrays.setAll(items, i -> line(face("q" + i)));
        assertThat(reason(items)).isEqualTo(Reason.TOO_MANY_ITEMS);
        assertThat(sheet(Arrays.copyOf(items, Questionnaire.MOST_ITEMS)).byLinkId()).hasSize(Questionnaire.MOST_ITEMS);
    }

    @Test
    void groupsInGroupsAreRefusedWhereNobodyCanFollowThem() {
        Item deep = line(face("q"));
        for (int i = 0; i < 500; i++) {
            deep = group(face("g" + i), Occurs.ONCE, deep);
        }
        assertThat(reason(deep)).isEqualTo(Reason.TOO_DEEP);
    }

    @Test
    void itemsAreReadInOrderAlsoThoseInside() {
        assertThat(sheet(group(face("g"), Occurs.ONCE, line(face("a")), line(face("b"))), line(face("c"))).byLinkId().keySet())
                .extracting(LinkId::value).containsExactly("g", "a", "b", "c");
    }

    private static Item unweighed(String linkId) {
        Options options = new Options(List.of(new Options.Option(code("x"), new Wording("x"), null, false, false)), null);
        return new Item.Choice(face(linkId), Asked.choosing(options), Item.Choosing.FITTING, Item.Orientation.FITTING);
    }

    private static void refused(String item, Reason reason, List<String> details, Item... items) {
        assertThatThrownBy(() -> sheet(items)).isInstanceOfSatisfying(FaultyQuestionnaire.class, faulty -> {
            assertThat(faulty.reason()).isEqualTo(reason);
            assertThat(faulty.item()).isEqualTo(new LinkId(item));
            assertThat(faulty.details()).isEqualTo(details);
        });
    }

    private static Reason reason(Item... items) {
        return catchThrowableOfType(FaultyQuestionnaire.class, () -> sheet(items)).reason();
    }
}
