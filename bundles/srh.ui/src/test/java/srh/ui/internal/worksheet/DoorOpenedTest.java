package srh.ui.internal.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.lang.reflect.Proxy;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import srh.access.Account;
import srh.access.AccountId;
import srh.access.Caller;
import srh.access.LoginId;
import srh.access.Role;
import srh.dossier.Dossiers;
import srh.dossier.Presence;
import srh.dossier.spi.Store.StoreUnavailable;
import srh.model.FieldId;
import srh.model.Person;
import srh.model.PersonId;
import srh.model.Subject;
import srh.ui.internal.Texts;
import srh.ui.internal.Visit;
import srh.ui.runtime.Messages;

/** How a page is told of what is kept elsewhere. */
class DoorOpenedTest {
    private final AccountId me = AccountId.random();
    private final Person person = new Person(PersonId.random(), "Noor");
    private final FieldId now = FieldId.random();
    private final FieldId meaning = FieldId.random();
    private final FieldId wish = FieldId.random();
    private final Deque<Runnable> soon = new ArrayDeque<>();
    private final Deque<Runnable> afterSomeSeconds = new ArrayDeque<>();
    private final List<List<FieldId>> told = new ArrayList<>();
    private final Div worksheet = new Div();
    private final UI ui = new UI();
    private DoorOpened page;

    /** A page that does what is to be done soon when the test says so. */
    private final class Page implements DoorOpened.Host {
        @Override
        public void kept(srh.ui.view.Opened.Result result) {
            throw new AssertionError("nothing is kept here");
        }

        @Override
        public void ended() {
            throw new AssertionError("access goes on");
        }

        @Override
        public void turnTo(String part) {
            throw new AssertionError("nobody turns to another part");
        }

        @Override
        public void soon(Runnable work) {
            soon.add(work);
        }

        @Override
        public void later(Runnable work) {
            afterSomeSeconds.add(work);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T unasked(Class<T> type) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
            throw new AssertionError("nobody asks " + method.getName());
        });
    }

    private DoorOpened opened() {
        Account account = new Account(me, "broer", "Broer R.", Set.of(Role.WORKER), null, Locale.of("nl"), true);
        Visit visit = new Visit(new Caller(me, LoginId.random(), "here"), account,
                new Texts(unasked(Messages.class), Locale.of("nl"), ZoneOffset.UTC));
        return new DoorOpened(new Source.Profile(unasked(Dossiers.class), unasked(Presence.class), visit.caller(), person.id()), visit,
                new DoorOpened.Asked(Optional.empty(), Optional.empty(), Optional.empty()), new Sitting(),
                new Source.Content(new Subject(person.id(), person.name()), Optional.empty(), List.of()), true, Optional::empty, new Page());
    }

    private void later() {
        while (!soon.isEmpty()) {
            soon.remove().run();
        }
    }

    @BeforeEach
    void oneWorksheetIsOpenOnOnePage() {
        page = opened();
        ui.add(worksheet);
        page.observe(worksheet, told::add);
        page.stands();
    }

    @Test
    void manyChangesAreToldAtOnce() {
        page.changed(List.of(now));
        page.changed(List.of(meaning, now));
        page.changed(List.of(wish));
        assertThat(soon).hasSize(1);
        assertThat(told).isEmpty();
        later();
        assertThat(told).containsExactly(List.of(now, meaning, wish));
    }

    @Test
    void whatIsChangedWhileAWorksheetIsBeingBuiltIsToldWhenItStandsInThePage() {
        DoorOpened building = opened();
        building.changed(List.of(now));
        assertThat(soon).isEmpty();
        building.observe(worksheet, told::add);
        building.stands();
        later();
        assertThat(told).containsExactly(List.of(now));
    }

    @Test
    void nothingIsLostBetweenATellingAndTheNext() {
        page.changed(List.of(now));
        later();
        page.changed(List.of(meaning));
        page.changed(List.of(now));
        later();
        assertThat(told).containsExactly(List.of(now), List.of(meaning, now));
    }

    @Test
    void whatIsKeptWhileAWorksheetIsBeingToldIsToldNext() {
        page.observe(worksheet, fields -> {
            told.add(fields);
            if (told.size() == 1) {
                page.changed(List.of(wish));
            }
        });
        page.changed(List.of(now));
        later();
        assertThat(told).containsExactly(List.of(now), List.of(wish));
    }

    @Test
    void whatCannotBeReadWhileTheStoreIsAwayIsToldOnceItIsBack() {
        boolean[] away = {true};
        page.observe(worksheet, fields -> {
            if (away[0]) {
                throw new StoreUnavailable("the disk is full", new IllegalStateException());
            }
            told.add(fields);
        });
        page.changed(List.of(now));
        later();
        assertThat(told).isEmpty();
        page.changed(List.of(wish));
        away[0] = false;
        afterSomeSeconds.remove().run();
        assertThat(told).containsExactly(List.of(now, wish));
        assertThat(soon).isEmpty();
        assertThat(afterSomeSeconds).isEmpty();
    }

    @Test
    void aWorksheetThatIsNoLongerShownIsToldNothing() {
        ui.remove(worksheet);
        page.changed(List.of(now));
        later();
        assertThat(told).isEmpty();
    }
}
