package srh.distribution.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import srh.testkit.product.Outcome;
import srh.testkit.product.Product;
import srh.testkit.uidl.PageFault;

/**
 * The server dies, again and again, while people type: 8 times, or as often as {@code -Dsrh.kills} says. Whatever it
 * had called kept is there afterwards.
 */
class KillIT {

    private static final int KILLS = Integer.getInteger("srh.kills", 8);
    private static final int BETWEEN_CHECKS = 50;
    private static final int LONGEST_MILLIS = 1_500;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Ledger ledger = new Ledger();
    private final List<Typist> typists = List.of(
            new Typist("noor", "muziek-in-de-werkplaats-4", "noor", "LEISURE", false, ledger),
            new Typist("broer", "fietsbel-en-regenjas-1", "noor", "LEISURE", true, ledger),
            new Typist("fatma", "appeltaart-met-kaneel-2", "noor", "WORKING", true, ledger),
            new Typist("joost", "zeilboot-op-het-meer-3", "yara", "LIVING", true, ledger));

    @Test
    void whatWasCalledKeptOutlivesEveryKillAndNothingIsKeptByHalf() throws Exception {
        try (Product product = Product.unpack()) {
            assertThat(product.run("prepare", "core", "personal", "demo").exitCode()).as("the start archive, as where it is installed").isZero();
            product.start("core", "personal", "demo");
            for (int kill = 1; kill <= KILLS; kill++) {
                int before = ledger.acknowledged().size();
                typeUntilKilled(product);
                assertThat(ledger.acknowledged()).as("saved before kill " + kill).hasSizeGreaterThan(before);
                if (kill % BETWEEN_CHECKS == 0 && kill < KILLS) {
                    Evidence.in(product.data()).proves(ledger);
                    System.out.println(kill + " kills, " + ledger.acknowledged().size() + " acknowledged saves, none lost");
                }
                product.restart();
            }
            theLatestIsOnTheScreen(product);
            assertThat(product.stop()).isIn(0, 143);
            Evidence.in(product.data()).proves(ledger);
            Outcome verified = product.run("verify-trail");
            assertThat(verified.exitCode()).as(verified.output()).isZero();
            System.out.println(KILLS + " kills, " + ledger.acknowledged().size() + " acknowledged saves, "
                    + ledger.unanswered().size() + " without an answer: none lost, none by half");
        }
    }

    private void typeUntilKilled(Product product) throws Exception {
        List<OpenProfile> open = typists.stream().map(typist -> typist.open(product.address())).toList();
        Set<Typist> saved = ConcurrentHashMap.newKeySet();
        List<CompletableFuture<Void>> typing = new ArrayList<>();
        for (int i = 0; i < typists.size(); i++) {
            Typist typist = typists.get(i);
            OpenProfile profile = open.get(i);
            typing.add(CompletableFuture.runAsync(() -> typist.type(profile, () -> saved.add(typist)), Thread::startVirtualThread));
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (saved.size() < typists.size() && typing.stream().noneMatch(CompletableFuture::isDone) && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_MILLIS));
        List<CompletableFuture<Void>> early = typing.stream().filter(CompletableFuture::isDone).toList();
        product.kill9();
        // Whoever stopped before the kill met a fault.
        for (CompletableFuture<Void> one : early) one.get();
        for (CompletableFuture<Void> one : typing) {
            assertThatThrownBy(() -> one.get(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .cause().isInstanceOf(PageFault.class).hasMessageContaining("does not answer");
        }
    }

    /** Not only in the database: whoever comes back sees it. What got no answer may have come on top of it. */
    private void theLatestIsOnTheScreen(Product product) {
        Save latest = ledger.acknowledged().reversed().stream()
                .filter(save -> !save.wish() && save.text().contains("broer")).findFirst().orElseThrow();
        List<String> candidates = Stream.concat(Stream.of(latest), ledger.unanswered().stream())
                .filter(save -> save.field().equals(latest.field())).map(Save::text).toList();
        try (OpenProfile again = typists.get(1).open(product.address())) {
            assertThat(candidates).anyMatch(again::shows);
        }
    }
}
