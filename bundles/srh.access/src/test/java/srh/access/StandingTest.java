package srh.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import srh.model.PersonId;

class StandingTest {
    private static final PersonId ANNA = PersonId.random();

    private static Standing of(@Nullable PersonId about, boolean care, @Nullable PersonId own, boolean active, Role... roles) {
        return new Standing(new Account(AccountId.random(), "iemand", "Iemand", Set.of(roles), own, Locale.of("nl"), active), about, care);
    }

    @Test
    void somebody_whose_account_is_closed_may_nothing() {
        Standing closed = of(ANNA, true, ANNA, false, Role.values());
        assertThat(Operation.values()).noneMatch(closed::may);
    }

    @Test
    void being_administrator_opens_no_record() {
        Standing administrator = of(ANNA, true, null, true, Role.ADMINISTRATOR);
        assertThat(Arrays.stream(Operation.values()).filter(administrator::may))
                .containsExactly(Operation.USE_OWN_ACCOUNT, Operation.SEE_ADMINISTRATION, Operation.ADMINISTER);
    }

    @Test
    void a_care_relation_without_the_role_of_worker_opens_nothing() {
        assertThat(of(ANNA, true, PersonId.random(), true, Role.CLIENT).may(Operation.SEE_PROFILE)).isFalse();
        assertThat(of(ANNA, true, null, true, Role.WORKER).may(Operation.SEE_PROFILE)).isTrue();
        assertThat(of(null, true, null, true, Role.WORKER).may(Operation.SEE_PROFILE)).isFalse();
    }

    @Test
    void only_the_person_reads_the_own_trail() {
        assertThat(of(ANNA, true, null, true, Role.WORKER, Role.ADMINISTRATOR).may(Operation.SEE_OWN_TRAIL)).isFalse();
        assertThat(of(ANNA, false, ANNA, true, Role.CLIENT).may(Operation.SEE_OWN_TRAIL)).isTrue();
    }

    @Test
    void somebody_with_two_roles_acts_as_client_on_the_own_record_and_as_worker_on_others() {
        assertThat(of(ANNA, false, ANNA, true, Role.CLIENT, Role.WORKER).roleFor(Operation.SEE_PROFILE)).isEqualTo(Role.CLIENT);
        assertThat(of(ANNA, true, PersonId.random(), true, Role.CLIENT, Role.WORKER).roleFor(Operation.SEE_PROFILE)).isEqualTo(Role.WORKER);
    }

    @Test
    void the_trail_never_names_a_role_that_somebody_does_not_have() {
        for (Role role : Role.values()) {
            Standing standing = of(ANNA, false, role == Role.CLIENT ? PersonId.random() : null, true, role);
            assertThat(Operation.values()).extracting(standing::roleFor).containsOnly(role);
        }
    }
}
