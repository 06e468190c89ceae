package srh.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import srh.model.ConversationId;
import srh.model.EntryId;
import srh.model.Field;
import srh.model.Kept;
import srh.model.Revision;
import srh.model.RevisionId;
import srh.model.Slot;
import srh.model.Source;
import srh.model.Speaker;

/** What is kept on a filled-in worksheet, read as answers. */
class AnswersOfTest {
    private final EntryId entry = EntryId.random();
    private int second;

    private Kept kept(Slot slot, String at, String... values) {
        Field field = Field.on(entry, slot, at);
        List<Revision> versions = java.util.Arrays.stream(values).map(value -> new Revision(RevisionId.random(), field.id(), value,
                Set.of(Speaker.CLIENT), Source.SAID, new Revision.Typist(UUID.randomUUID(), "Noor", true), new ConversationId(new UUID(0, 1)),
                Instant.EPOCH.plusSeconds(++second), Set.of())).toList();
        return new Kept(field, versions.getFirst(), versions);
    }

    @Test
    void anAnswerStandsAtItsPlaceAndWhereTwoDifferTheNewestCounts() {
        Answers answers = Answers.of(List.of(kept(Slot.ANSWER, ":hours", Written.of(new Value.Whole(3)), Written.of(new Value.Whole(4)))));
        assertThat(answers.at(ItemPath.of("hours"))).contains(new Value.Whole(4));
    }

    @Test
    void whatSeveralPeopleSayAtOnePlaceIsOneTextInTheOrderInWhichTheyBegan() {
        Kept first = kept(Slot.ANSWER_WORDS, ":story", "Ik slaap slecht.");
        Kept second = kept(Slot.ANSWER_WORDS, ":story", "Ze is vaak moe.");
        assertThat(Answers.of(List.of(second, first)).at(ItemPath.of("story"))).contains(new Value.Text("Ik slaap slecht.\n\nZe is vaak moe."));
    }

    @Test
    void whatWasTakenBackIsNoAnswer() {
        assertThat(Answers.of(List.of(kept(Slot.ANSWER, ":hours", (String) null))).values()).isEmpty();
    }
}
