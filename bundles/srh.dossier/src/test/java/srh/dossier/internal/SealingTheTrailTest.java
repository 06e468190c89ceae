package srh.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import srh.access.Account;
import srh.access.TrailLine;
import srh.access.TrailLine.Outcome;
import srh.access.internal.TrailKeysInFolder;
import srh.access.spi.TrailRows.ChainedLine;
import srh.access.spi.TrailRows.SealedLine;
import srh.dossier.internal.TrailVerification.Fault;
import srh.dossier.internal.TrailVerification.Verdict;
import srh.dossier.spi.Store;

class SealingTheTrailTest {
    @TempDir
    Path folder;
    private Installation house;
    private Sealer sealer;

    @BeforeEach
    void open() throws Exception {
        house = new Installation(folder);
        sealer = new Sealer(house.store, house.keys, house.clock, () -> house.nanos);
        look(12);
        sealer.finish();
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    /** So many lines more in the trail. */
    private void look(int times) {
        Account anna = house.client("c" + house.trail().size());
        for (int i = 0; i < times; i++) {
            house.dossiers.open(house.in(anna), anna.person());
        }
    }

    private Verdict verify() throws Exception {
        return verify(UnaryOperator.identity());
    }

    /** Verifies a trail of which somebody who can write to the database, but has no key, made something else. */
    private Verdict verify(UnaryOperator<List<ChainedLine>> tampering) throws Exception {
        List<ChainedLine> lines = house.store.transaction(rows -> tampering.apply(new ArrayList<>(rows.trail().chained(0, Integer.MAX_VALUE))));
        RowsInMemory tampered = new RowsInMemory();
        tampered.transaction(rows -> {
            house.store.transaction(real -> real.trail().unchained(Integer.MAX_VALUE)).forEach(w -> rows.trail().add(w.line(), w.seal()));
            rows.trail().chain(lines);
            return true;
        });
        return new TrailVerification(tampered, house.keys).verify();
    }

    private static TrailLine denied(TrailLine line) {
        return new TrailLine(line.id(), line.at(), line.action(), line.operation(), Outcome.DENIED, line.account(), line.role(), line.purpose(),
                line.person(), line.objectType(), line.objectId(), line.accessPoint());
    }

    @Test
    void an_untouched_trail_is_sound_also_with_lines_that_still_wait() throws Exception {
        look(3);
        assertThat(verify()).isEqualTo(new Verdict.Sound(12, 1, 3));
        sealer.finish();
        assertThat(verify()).isEqualTo(new Verdict.Sound(15, 2, 0));
        assertThat(new TrailVerification(house.store, house.keys).verify()).isEqualTo(new Verdict.Sound(15, 2, 0));
    }

    @Test
    void a_changed_line_is_found() throws Exception {
        assertThat(verify(lines -> {
            ChainedLine line = lines.get(4);
            lines.set(4, new ChainedLine(5, new SealedLine(denied(line.line().line()), line.line().seal()), line.link()));
            return lines;
        })).isEqualTo(new Verdict.Broken(Fault.CHANGED, 5));
    }

    @Test
    void a_changed_line_that_still_waits_is_found() throws Exception {
        SealedLine real = house.store.transaction(rows -> rows.trail().chained(0, 1)).getFirst().line();
        RowsInMemory tampered = new RowsInMemory();
        tampered.transaction(rows -> {
            rows.trail().add(denied(real.line()), real.seal());
            return true;
        });
        Files.delete(new Anchor(house.keys.anchor()).file());
        assertThat(new TrailVerification(tampered, house.keys).verify()).isEqualTo(new Verdict.Broken(Fault.CHANGED, 1));
    }

    @Test
    void a_removed_line_is_found_also_when_the_others_close_up() throws Exception {
        assertThat(verify(lines -> {
            lines.remove(4);
            return lines;
        })).isEqualTo(new Verdict.Broken(Fault.MISSING, 5));
        assertThat(verify(lines -> {
            lines.remove(4);
            return renumbered(lines);
        })).isEqualTo(new Verdict.Broken(Fault.MOVED, 5));
    }

    @Test
    void lines_that_changed_places_are_found() throws Exception {
        assertThat(verify(lines -> {
            ChainedLine six = lines.set(5, lines.get(6));
            lines.set(6, six);
            return renumbered(lines);
        })).isEqualTo(new Verdict.Broken(Fault.MOVED, 6));
    }

    @Test
    void a_line_that_is_put_in_twice_is_found() throws Exception {
        assertThat(verify(lines -> {
            lines.add(7, lines.get(2));
            return renumbered(lines);
        })).isEqualTo(new Verdict.Broken(Fault.MOVED, 8));
    }

    private static List<ChainedLine> renumbered(List<ChainedLine> lines) {
        List<ChainedLine> renumbered = new ArrayList<>();
        lines.forEach(l -> renumbered.add(new ChainedLine(renumbered.size() + 1, l.line(), l.link())));
        return renumbered;
    }

    @Test
    void an_end_that_was_cut_off_is_found_by_the_anchor_and_by_nothing_else() throws Exception {
        UnaryOperator<List<ChainedLine>> cut = lines -> lines.subList(0, 9);
        assertThat(verify(cut)).isEqualTo(new Verdict.Broken(Fault.CUT_OFF, 10));
        Files.delete(new Anchor(house.keys.anchor()).file());
        assertThat(verify(cut)).isEqualTo(new Verdict.Broken(Fault.NO_ANCHOR, 1));
    }

    @Test
    void a_whole_trail_made_anew_with_stolen_keys_is_not_as_anchored() throws Exception {
        assertThat(verify(lines -> {
            List<ChainedLine> anew = new ArrayList<>();
            byte[] link = srh.access.TrailSeal.START;
            for (ChainedLine line : lines) {
                SealedLine other = new SealedLine(denied(line.line().line()), house.keys.seal().seal(denied(line.line().line())));
                link = house.keys.seal().link(link, line.number(), other.seal());
                anew.add(new ChainedLine(line.number(), other, link));
            }
            return anew;
        })).isEqualTo(new Verdict.Broken(Fault.NOT_AS_ANCHORED, 12));
    }

    @Test
    void a_checkpoint_by_other_keys_or_with_other_content_is_found() throws Exception {
        Path file = new Anchor(house.keys.anchor()).file();
        String genuine = Files.readString(file);
        Files.writeString(file, genuine + genuine.replace(" 12 ", " 11 "));
        assertThat(verify()).isEqualTo(new Verdict.Broken(Fault.ANCHOR_CHANGED, 2));
        Files.writeString(file, genuine + "nothing\n");
        assertThat(verify()).isEqualTo(new Verdict.Broken(Fault.ANCHOR_CHANGED, 2));
        Files.writeString(file, genuine);
        TrailKeysInFolder others = new TrailKeysInFolder(folder.resolve("elsewhere"), house.keys.anchor());
        assertThat(new TrailVerification(house.store, others).verify()).isEqualTo(new Verdict.Broken(Fault.ANCHOR_CHANGED, 1));
    }

    @Test
    void a_checkpoint_that_a_power_cut_left_half_written_is_none_and_is_written_over() throws Exception {
        Path file = new Anchor(house.keys.anchor()).file();
        Files.writeString(file, Files.readString(file) + "srh-trail-1 99 abcd");
        assertThat(verify()).isInstanceOf(Verdict.Sound.class);
        look(1);
        sealer.finish();
        assertThat(Files.readAllLines(file)).hasSize(2);
        assertThat(verify()).isEqualTo(new Verdict.Sound(13, 2, 0));
    }

    @Test
    void checkpoints_are_written_each_minute_with_new_lines_and_not_more_often() throws Exception {
        Sealer next = new Sealer(house.store, house.keys, house.clock, () -> house.nanos);
        look(1);
        next.work();
        assertThat(verify()).isEqualTo(new Verdict.Sound(13, 2, 0));
        look(1);
        next.work();
        assertThat(verify()).isEqualTo(new Verdict.Sound(14, 2, 0));
        house.nanos += TimeUnit.SECONDS.toNanos(61);
        next.work();
        next.work();
        assertThat(verify()).isEqualTo(new Verdict.Sound(14, 3, 0));
    }

    @Test
    void committed_lines_are_chained_within_a_second_and_anchored_at_the_end() throws Exception {
        Sealer running = new Sealer(house.store, house.keys);
        look(5);
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        while (!waiting().isEmpty() && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(waiting()).isEmpty();
        look(2);
        running.stop();
        Verdict.Sound sound = (Verdict.Sound) verify();
        assertThat(sound.lines()).isEqualTo(19);
        assertThat(new Anchor(house.keys.anchor()).lines().getLast().checkpoint().orElseThrow().number()).isEqualTo(19);
    }

    private List<SealedLine> waiting() {
        return house.store.transaction(rows -> rows.trail().unchained(Integer.MAX_VALUE));
    }

    @Test
    void an_anchor_that_cannot_be_written_keeps_nobody_from_working() throws Exception {
        Path blocked = Files.writeString(folder.resolve("file"), "not a folder");
        TrailKeysInFolder keys = new TrailKeysInFolder(folder.resolve("data"), blocked);
        Sealer unanchored = new Sealer(house.store, keys, Clock.systemUTC(), () -> house.nanos);
        look(2);
        unanchored.work();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void the_task_says_its_finding_in_one_sentence_and_ends_with_a_code() throws Exception {
        assertThat(printed(house.store, 0)).matches("(Het logboek is in orde|The trail is sound): 12 .* 1 .*");
        Store empty = new RowsInMemory();
        assertThat(printed(empty, 2)).contains("1").contains("trail.checkpoints");
    }

    private String printed(Store store, int code) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertThat(new VerifyTrail(store, house.keys).call()).isEqualTo(code);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8).strip();
    }
}
