package srh.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import srh.access.Passwords.Weakness;

class PasswordsTest {
    private final Passwords quick = new Passwords(64, 1);

    @Test
    void a_password_fits_its_own_hash_and_no_other() {
        String kept = quick.hash("een lang geheim".toCharArray());
        assertThat(quick.fits("een lang geheim".toCharArray(), kept)).isTrue();
        assertThat(quick.fits("een lang geheiM".toCharArray(), kept)).isFalse();
        assertThat(quick.fits(new char[0], kept)).isFalse();
    }

    @Test
    void what_stands_for_nobodys_hash_costs_the_same_to_try_and_is_another_each_time() {
        String nobody = Passwords.OWASP.ofNobody();
        assertThat(nobody).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSameSizeAs(Passwords.OWASP.hash("een lang geheim".toCharArray()));
        assertThat(nobody).isNotEqualTo(Passwords.OWASP.ofNobody());
        assertThat(quick.fits("een lang geheim".toCharArray(), quick.ofNobody())).isFalse();
    }

    @Test
    void the_same_password_never_gives_the_same_hash() {
        assertThat(quick.hash("een lang geheim".toCharArray())).isNotEqualTo(quick.hash("een lang geheim".toCharArray()));
    }

    @Test
    void passwords_are_kept_as_argon2id_at_the_cost_that_owasp_asks() {
        assertThat(Passwords.OWASP.hash("een lang geheim".toCharArray())).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    /** From the reference implementation: {@code echo -n password | argon2 somesalt -id -t 2 -m 8 -p 1 -l 32 -e}. */
    @Test
    void a_hash_made_by_the_reference_implementation_fits() {
        String kept = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
        assertThat(quick.fits("password".toCharArray(), kept)).isTrue();
        assertThat(quick.fits("passwore".toCharArray(), kept)).isFalse();
    }

    @Test
    void the_same_letters_typed_in_another_way_are_the_same_password() {
        String kept = quick.hash("caf\u00e9 met terras".toCharArray());
        assertThat(quick.fits("cafe\u0301 met terras".toCharArray(), kept)).isTrue();
    }

    @Test
    void a_hash_that_cannot_be_read_fits_nothing_and_costs_no_memory() {
        for (String kept : new String[] {"", "x", "$argon2id$v=19$m=9999999,t=99,p=99$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
            "$argon2i$v=19$m=64,t=1,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"}) {
            assertThat(quick.fits("password".toCharArray(), kept)).as(kept).isFalse();
        }
    }

    @Test
    void a_hash_is_outdated_when_more_is_asked_today() {
        String kept = quick.hash("een lang geheim".toCharArray());
        assertThat(quick.outdated(kept)).isFalse();
        assertThat(new Passwords(128, 1).outdated(kept)).isTrue();
        assertThat(new Passwords(64, 2).outdated(kept)).isTrue();
    }

    @Test
    void short_passwords_and_names_are_too_weak() {
        assertThat(weakness("negen3456")).contains(Weakness.TOO_SHORT);
        assertThat(weakness("x".repeat(257))).contains(Weakness.TOO_LONG);
        assertThat(weakness("Anna-de-Vries1")).contains(Weakness.GUESSABLE);
        assertThat(weakness("anna.vries1!")).contains(Weakness.GUESSABLE);
        assertThat(weakness("1234567890")).contains(Weakness.GUESSABLE);
        assertThat(weakness("aaaaaaaaaaaa")).contains(Weakness.GUESSABLE);
        assertThat(weakness("koffie met taart")).isEmpty();
    }

    private static Optional<Weakness> weakness(String password) {
        return Passwords.weakness(password.toCharArray(), "anna.vries", "Anna de Vries");
    }
}
