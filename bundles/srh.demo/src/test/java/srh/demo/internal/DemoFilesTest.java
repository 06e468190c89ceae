package srh.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import srh.access.Passwords;
import srh.access.Role;
import srh.model.Domain;
import srh.model.FieldId;
import srh.model.Slot;

class DemoFilesTest {
    private final List<DemoAccount> accounts = DemoAccount.read();
    private final List<DemoPeople.Step> steps = DemoPeople.read();

    private <S> List<S> all(Class<S> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void thereAreThreeWorkersThreeClientsAndOneAdministrator() {
        assertThat(accounts).extracting(DemoAccount::role).containsOnlyOnce(Role.ADMINISTRATOR)
                .filteredOn(Role.WORKER::equals).hasSize(3);
        assertThat(accounts).filteredOn(a -> a.role() == Role.CLIENT).hasSize(3);
        assertThat(all(DemoPeople.Somebody.class)).hasSize(8);
    }

    @Test
    void everyPasswordIsOneTheDoorTakes() {
        assertThat(accounts).allSatisfy(a -> assertThat(Passwords.weakness(a.password().toCharArray(), a.signInName(), a.name())).isEmpty());
    }

    @Test
    void everythingToldFitsItsPlaceAndIsTypedBySomebodyWhoIsThere() {
        Set<String> names = accounts.stream().map(DemoAccount::signInName).collect(Collectors.toSet());
        assertThat(all(DemoPeople.Told.class)).hasSizeGreaterThan(60).allSatisfy(told -> {
            assertThat(told.field().slot().form().fault(told.value())).as("line %s", told.line()).isEmpty();
            assertThat(names).contains(told.typist());
        });
    }

    @Test
    void whatIsInsideSomethingComesAfterIt() {
        Set<FieldId> before = new java.util.HashSet<>();
        for (DemoPeople.Told told : all(DemoPeople.Told.class)) {
            if (told.field().within() != null) {
                assertThat(before).as("line %s", told.line()).contains(told.field().within());
            }
            assertThat(before.add(told.field().id())).as("line %s", told.line()).isTrue();
        }
    }

    @Test
    void noorsProfileIsRich() {
        List<DemoPeople.Told> noor = all(DemoPeople.Told.class).stream().filter(t -> t.field().record().equals(DemoPeople.person("noor"))).toList();
        Set<Slot> told = noor.stream().map(t -> t.field().slot()).collect(Collectors.toSet());
        assertThat(told).isEqualTo(Slot.ofProfile());
        assertThat(noor.stream().map(t -> t.field().domain()).filter(java.util.Objects::nonNull).distinct())
                .contains(Domain.WORKING, Domain.LIVING, Domain.SOCIAL_RELATIONSHIPS, Domain.HEALTH_AND_WELLBEING);
    }

    @Test
    void oneCareRelationHasEnded() {
        assertThat(all(DemoPeople.Care.class)).filteredOn(DemoPeople.Care::ended).hasSize(1);
        assertThat(steps.getLast()).isInstanceOfSatisfying(DemoPeople.Care.class, care -> assertThat(care.ended()).isTrue());
    }
}
