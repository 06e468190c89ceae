package srh.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import srh.access.Account;
import srh.access.Caller;
import srh.access.CareRelation;
import srh.access.Role;
import srh.dossier.Answer;
import srh.dossier.Presence.News;
import srh.dossier.Presence.Present;
import srh.dossier.Presence.Watch;
import srh.model.Domain;
import srh.model.Field;
import srh.model.Slot;

class WatchingTest {
    private static final long WITHIN_MILLISECONDS = 1_000;

    @TempDir
    Path folder;
    private Installation house;
    private Account anna;
    private Account sanne;
    private CareRelation care;
    private Caller client;
    private Caller careWorker;
    private final BlockingQueue<News> toClient = new LinkedBlockingQueue<>();
    private final BlockingQueue<News> toWorker = new LinkedBlockingQueue<>();

    @BeforeEach
    void open() {
        house = new Installation(folder);
        anna = house.client("anna");
        sanne = house.account("sanne", null, Role.WORKER);
        care = house.care(anna.person(), sanne);
        client = house.in(anna);
        careWorker = house.in(sanne);
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    private Watch watch(Caller who, BlockingQueue<News> news) {
        return ((Answer.Ok<Watch>) house.presence.watch(who, anna.person(), news::add)).value();
    }

    private static @Nullable News next(BlockingQueue<News> news) throws InterruptedException {
        return news.poll(WITHIN_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private Field change() {
        Field field = Field.in(anna.person(), Domain.LIVING, Slot.NOW);
        house.kept(house.dossiers.save(client, house.draft(anna.person(), Installation.said(field, "kanarie-5e1f"))));
        return field;
    }

    @Test
    void who_has_it_open_hears_who_is_there_and_what_changed_within_a_second() throws Exception {
        watch(client, toClient);
        assertThat(next(toClient)).isEqualTo(here(anna));
        Watch second = watch(careWorker, toWorker);
        assertThat(next(toClient)).isEqualTo(here(anna, sanne));
        assertThat(next(toWorker)).isEqualTo(here(anna, sanne));
        Field field = change();
        assertThat(next(toWorker)).isEqualTo(new News.Changed(List.of(field.id())));
        second.close();
        assertThat(next(toClient)).isEqualTo(here(anna));
        assertThat(toWorker).isEmpty();
    }

    private static News here(Account... accounts) {
        return new News.Here(java.util.Arrays.stream(accounts).map(a -> new Present(a.id(), a.name())).toList());
    }

    @Test
    void what_an_account_changes_on_its_only_page_is_not_told_to_that_page() throws Exception {
        watch(client, toClient);
        assertThat(next(toClient)).isEqualTo(here(anna));
        change();
        assertThat(next(toClient)).isNull();
    }

    /** The client has the same open twice; gives the watch of the second page, of which nobody reads the news. */
    private Watch secondPage() throws InterruptedException {
        watch(client, toClient);
        assertThat(next(toClient)).isEqualTo(here(anna));
        Watch second = watch(client, new LinkedBlockingQueue<>());
        assertThat(next(toClient)).isEqualTo(here(anna));
        return second;
    }

    @Test
    void what_an_account_changes_on_one_of_two_pages_is_told_to_the_other_also_when_the_one_is_closed_right_after_it() throws Exception {
        Watch otherTab = secondPage();
        Field field = change();
        otherTab.close();
        List<News> told = Stream.of(next(toClient), next(toClient)).toList();
        assertThat(told).containsExactlyInAnyOrder(new News.Changed(List.of(field.id())), here(anna));
    }

    @Test
    void when_one_of_two_pages_is_closed_the_other_is_the_only_one_again() throws Exception {
        Watch otherTab = secondPage();
        otherTab.close();
        assertThat(next(toClient)).isEqualTo(here(anna));
        change();
        assertThat(next(toClient)).isNull();
    }

    @Test
    void when_the_care_relation_ends_the_watcher_hears_that_and_nothing_more() throws Exception {
        Watch watch = watch(careWorker, toWorker);
        assertThat(next(toWorker)).isInstanceOf(News.Here.class);
        house.administration.endCare(house.in(house.account("beheer", null, Role.ADMINISTRATOR)), care.id());
        assertThat(next(toWorker)).isEqualTo(new News.Ended());
        change();
        assertThat(next(toWorker)).isNull();
        assertThat(watch.present()).isEmpty();
    }

    @Test
    void access_that_ended_without_a_word_is_found_before_anything_is_told() throws Exception {
        watch(careWorker, toWorker);
        next(toWorker);
        house.store.transaction(rows -> {
            rows.access().keep(new CareRelation(care.id(), care.person(), care.holder(), care.from(), house.now));
            return care;
        });
        change();
        assertThat(next(toWorker)).isEqualTo(new News.Ended());
        assertThat(next(toWorker)).isNull();
    }

    @Test
    void signing_out_ends_the_watch_of_that_sign_in_alone() throws Exception {
        watch(careWorker, toWorker);
        Caller otherTab = house.in(sanne);
        watch(otherTab, toClient);
        next(toWorker);
        next(toClient);
        toWorker.clear();
        house.logins.signOut(careWorker);
        News ended = next(toWorker);
        assertThat(ended instanceof News.Here ? next(toWorker) : ended).isEqualTo(new News.Ended());
        change();
        assertThat(next(toClient)).isNotNull().isNotInstanceOf(News.Ended.class);
    }

    @Test
    void watching_counts_as_no_use_of_the_sign_in() throws Exception {
        watch(careWorker, toWorker);
        next(toWorker);
        house.later(Duration.ofMinutes(31));
        client = house.in(anna);
        change();
        assertThat(next(toWorker)).isEqualTo(new News.Ended());
    }

    @Test
    void a_watcher_that_throws_or_is_slow_keeps_nobody_from_saving() throws Exception {
        house.presence.watch(client, anna.person(), news -> {
            throw new IllegalStateException("the page is gone");
        });
        watch(careWorker, toWorker);
        next(toWorker);
        change();
        assertThat(next(toWorker)).isInstanceOf(News.Changed.class);
    }
}
