package srh.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any sequence of changes, by several people, on top of versions new and old. */
class NothingLostTest {
    private static final List<Slot> SAYINGS = List.of(Slot.STORY, Slot.NOW, Slot.MEANING);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noSequenceOfChangesLosesAnUtterance(long seed) {
        Random random = new Random(seed);
        Talk talk = new Talk();
        Map<RevisionId, Revision> told = new HashMap<>();
        for (int i = 0; i < 400; i++) {
            Revision revision = tell(talk, random, i);
            told.put(revision.id(), revision);
            if (i % 20 == 0) {
                everythingIsThere(talk, told);
            }
        }
        everythingIsThere(talk, told);
    }

    /** A new utterance, or an old one changed or taken back, on top of any of its versions, by who may. */
    private static Revision tell(Talk talk, Random random, int turn) {
        boolean byClient = random.nextBoolean();
        Revision.Typist typist = byClient ? talk.noor : talk.sam;
        Speaker speaker = byClient || random.nextInt(3) == 0 ? Speaker.CLIENT : Talk.WORKER;
        List<Field> fields = new ArrayList<>(talk.fields.values());
        if (!fields.isEmpty() && random.nextInt(3) > 0) {
            Field field = fields.get(random.nextInt(fields.size()));
            List<Revision> mine = talk.history.get(field.id()).stream()
                    .filter(r -> talk.kept(field).changeableBy(typist.account(), byClient, r, false)).toList();
            if (!mine.isEmpty()) {
                Set<RevisionId> base = mine.stream().filter(r -> random.nextInt(2) == 0).map(Revision::id).collect(Collectors.toSet());
                String text = random.nextInt(5) == 0 ? null : "changed in turn " + turn;
                return talk.change(field, text, speaker, typist, base);
            }
        }
        Domain domain = Domain.values()[random.nextInt(8)];
        Field field = Field.in(talk.person, domain, SAYINGS.get(random.nextInt(SAYINGS.size())));
        return talk.change(field, "told in turn " + turn, speaker, typist, Set.of());
    }

    private static void everythingIsThere(Talk talk, Map<RevisionId, Revision> told) {
        Set<String> shown = talk.profile().sections().stream()
                .flatMap(s -> Stream.of(s.story(), s.now(), s.meaning())).flatMap(List::stream)
                .flatMap(u -> u.all().stream()).map(Words::text).collect(Collectors.toSet());
        Set<RevisionId> reached = new HashSet<>();
        for (Kept kept : talk.all()) {
            kept.versions().forEach(head -> reach(head.id(), told, reached));
            kept.standing().forEach(head -> assertThat(shown).contains(head.value()));
        }
        assertThat(reached).as("each version stands or can be looked back at from one that does").isEqualTo(told.keySet());
        long standing = talk.all().stream().mapToLong(k -> k.standing().size()).sum();
        assertThat(shown).as("each standing text is shown, and nothing else").hasSize((int) standing);
    }

    private static void reach(RevisionId id, Map<RevisionId, Revision> told, Set<RevisionId> reached) {
        if (reached.add(id)) {
            told.get(id).base().forEach(b -> reach(b, told, reached));
        }
    }
}
