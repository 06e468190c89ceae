package srh.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose words something is. */
class WordsTest {
    private static final Speaker BROTHER = new Speaker(Speaker.Kind.CLOSE_ONE, "Broer R.");
    private static final Field NOW = Field.in(PersonId.random(), Domain.LIVING, Slot.NOW);

    @ParameterizedTest
    @EnumSource(value = Source.class, names = {"SEEN", "SUPPOSED"})
    void whatWasSeenOrSupposedIsNeverPutInTheClientsMouth(Source source) {
        Set<Speaker> said = Set.of(BROTHER, Speaker.CLIENT);
        assertThatThrownBy(() -> new Words("tired", said, source)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change(NOW, "tired", said, source, Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> revision("tired", said, source)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Words("tired", Set.of(BROTHER), source).ofClient()).isFalse();
    }

    @Test
    void wordsAlwaysHaveASpeaker() {
        assertThatThrownBy(() -> new Words("tired", Set.of(), Source.SAID)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change(NOW, "tired", Set.of(), Source.SAID, Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> revision("tired", Set.of(), Source.SAID)).isInstanceOf(IllegalArgumentException.class);
        assertThat(revision(null, Set.of(), Source.SAID).words()).isEmpty();
    }

    @Test
    void twoPeopleCanSayAThingTogetherAndTheClientIsNamedFirst() {
        Words words = revision("handy", Set.of(BROTHER, Speaker.CLIENT), Source.SAID).words().orElseThrow();
        assertThat(words.said()).containsExactly(Speaker.CLIENT, BROTHER);
        assertThat(words.ofClient()).isTrue();
    }

    @Test
    void wordsStayAsTheyWereSaid() {
        String text = "  Ik wil …\n\tnou ja, “dat” 🚲 ";
        assertThat(Slot.NOW.form().fault(text)).isEmpty();
        assertThat(revision(text, Set.of(Speaker.CLIENT), Source.SAID).words().orElseThrow().text()).isEqualTo(text);
    }

    @Test
    void theClientIsNamedByTheRecordAndAllOthersByName() {
        assertThatThrownBy(() -> new Speaker(Speaker.Kind.CLIENT, "Noor")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Speaker(Speaker.Kind.WORKER, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Speaker(Speaker.Kind.WORKER, "x".repeat(Speaker.LONGEST_NAME + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Revision revision(String text, Set<Speaker> said, Source source) {
        return new Revision(RevisionId.random(), NOW.id(), text, said, source,
                new Revision.Typist(UUID.randomUUID(), "Sam", false), ConversationId.random(), Instant.EPOCH, Set.of());
    }
}
