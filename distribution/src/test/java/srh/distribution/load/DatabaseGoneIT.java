package srh.distribution.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import srh.distribution.load.OpenProfile.NotKept;
import srh.testkit.postgres.Database;
import srh.testkit.postgres.Postgres;
import srh.testkit.product.Outcome;
import srh.testkit.product.Product;
import srh.testkit.uidl.PageFault;
import srh.testkit.uidl.UidlClient;

/** The product on PostgreSQL, which stops while somebody's words are being saved, and comes back. */
class DatabaseGoneIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String PASSWORD = "fietsbel-en-regenjas-1";

    private final Ledger ledger = new Ledger();
    private int count;

    @Test
    void whoeverTypesIsToldAndTheSameSaveSentAgainIsKeptOnceTheDatabaseIsBack() throws Exception {
        try (Postgres server = Postgres.start(); Product product = Product.unpack()) {
            Database database = server.createDatabase();
            product.set("srh.db.url", database.url()).set("srh.db.user", database.user()).set("srh.db.password", database.password());
            product.start("core", "personal", "demo");
            OpenProfile profile = new OpenProfile(new UidlClient(product.address()).signIn("broer", PASSWORD), OpenProfile.demoPerson("noor"), "LEISURE");
            UUID field = profile.beginWords();
            String version = ledger.keep(profile, save(field, ""));

            CompletableFuture<Void> typing = typeOn(profile, field, version);
            Thread.sleep(500);
            server.stop();
            assertThatThrownBy(() -> typing.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class)
                    .cause().isInstanceOfSatisfying(NotKept.class, told -> {
                        assertThat(told.outcome).isEqualTo("again");
                        assertThat(told.getMessage()).hasSizeGreaterThan("again: ".length()).doesNotContain("Exception", "SQL");
                    });
            assertThat(ledger.unanswered()).hasSize(1);
            assertThatThrownBy(() -> new UidlClient(product.address()).signIn("fatma", "appeltaart-met-kaneel-2"))
                    .isInstanceOf(PageFault.class).hasMessageContaining("503");

            server.startAgain();
            Save lost = ledger.unanswered().getFirst();
            String after = ledger.keep(profile, save(lost.field(), ledger.keepAgain(profile, lost)));
            assertThat(after).isNotEmpty();
            assertThat(product.stop()).isIn(0, 143);
            try (Connection connection = database.connect()) {
                Evidence.in(connection).proves(ledger);
            }
            assertThat(ledger.unanswered()).isEmpty();
            Outcome verified = product.run("verify-trail");
            assertThat(verified.exitCode()).as(verified.output()).isZero();
        }
    }

    private CompletableFuture<Void> typeOn(OpenProfile profile, UUID field, String first) {
        return CompletableFuture.runAsync(() -> {
            String version = first;
            while (true) version = ledger.keep(profile, save(field, version));
        }, Thread::startVirtualThread);
    }

    private Save save(UUID field, String base) {
        return new Save(UUID.randomUUID(), field, base, "Dit is zin " + ++count, false);
    }
}
