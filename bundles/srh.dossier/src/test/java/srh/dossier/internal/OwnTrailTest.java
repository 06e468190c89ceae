package srh.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import srh.access.Account;
import srh.access.Caller;
import srh.access.Operation;
import srh.access.Role;
import srh.dossier.Answer;
import srh.dossier.OwnTrail.Look;
import srh.model.Domain;
import srh.model.Field;
import srh.model.Slot;

class OwnTrailTest {
    @TempDir
    Path folder;
    private Installation house;
    private Account anna;

    @BeforeEach
    void open() {
        house = new Installation(folder);
        anna = house.client("anna");
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    @Test
    void a_person_reads_who_looked_in_what_role_and_who_was_kept_out() {
        Account sanne = house.account("sanne", null, Role.WORKER);
        Account tom = house.account("tom", null, Role.WORKER);
        Account beheer = house.account("beheer", null, Role.ADMINISTRATOR);
        house.administration.startCare(house.in(beheer), anna.person(), new srh.access.CareRelation.Holder.Worker(sanne.id()));
        house.later(Duration.ofSeconds(1));
        house.dossiers.open(house.in(sanne), anna.person());
        house.later(Duration.ofSeconds(1));
        house.dossiers.open(house.in(tom), anna.person());
        house.dossiers.open(Installation.forged(sanne), anna.person());
        house.later(Duration.ofSeconds(1));
        Caller self = house.in(anna);
        house.dossiers.save(self, house.draft(anna.person(), Installation.said(Field.in(anna.person(), Domain.LIVING, Slot.NOW), "")));
        house.dossiers.save(self, house.draft(anna.person(), Installation.said(Field.in(anna.person(), Domain.LIVING, Slot.NOW), "hier")));
        house.later(Duration.ofSeconds(1));

        List<Look> looks = looks(10);
        assertThat(looks).extracting(Look::name).containsExactly(anna.name(), tom.name(), sanne.name(), beheer.name());
        assertThat(looks).extracting(Look::role).containsExactly(Role.CLIENT, Role.WORKER, Role.WORKER, Role.ADMINISTRATOR);
        assertThat(looks).extracting(Look::denied).containsExactly(false, true, false, false);
        assertThat(looks).extracting(Look::operation)
                .containsExactly(Operation.CHANGE_PROFILE, Operation.SEE_PROFILE, Operation.SEE_PROFILE, Operation.ADMINISTER);
    }

    @Test
    void long_trails_are_read_to_as_many_lines_as_are_asked_for() {
        Caller self = house.in(anna);
        for (int i = 0; i < 5; i++) {
            house.dossiers.open(self, anna.person());
            house.later(Duration.ofSeconds(1));
        }
        for (int i = 0; i < OwnTrailAtDoor.MOST + 5; i++) {
            house.dossiers.save(self, house.draft(anna.person(), Installation.said(Field.in(anna.person(), Domain.LIVING, Slot.NOW), "")));
            house.later(Duration.ofSeconds(1));
        }
        assertThat(looks(3)).hasSize(3).allMatch(l -> l.operation() == Operation.SEE_PROFILE);
        assertThat(looks(100)).filteredOn(l -> l.operation() == Operation.SEE_PROFILE).hasSize(5);
    }

    private List<Look> looks(int most) {
        return ((Answer.Ok<List<Look>>) house.ownTrail.looks(house.in(anna), anna.person(), house.now, most)).value();
    }
}
