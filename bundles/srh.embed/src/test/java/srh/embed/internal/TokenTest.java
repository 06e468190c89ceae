package srh.embed.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import srh.worksheet.WorksheetId;

class TokenTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final String ISSUER = "https://record.example";
    private static final String US = "https://srh.example";
    private static final WorksheetId PROFILE = new WorksheetId("strengths-profile");
    private static final RSAKey RSA = rsa("r1", 2048);
    private static final ECKey EC = ec("e1", Curve.P_256);
    private static final Host HOST = host(new Keys(List.of(RSA.toPublicJWK(), EC.toPublicJWK())));

    private static Host host(Keys keys) {
        return new Host("record", ISSUER, US, Set.of("https://record.example"), Set.of(PROFILE), keys);
    }

    private static RSAKey rsa(String id, int size) {
        try {
            return new RSAKeyGenerator(size, true).keyID(id).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static ECKey ec(String id, Curve curve) {
        try {
            return new ECKeyGenerator(curve).keyID(id).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder().issuer(ISSUER).audience(US).jwtID(UUID.randomUUID().toString()).issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plusSeconds(300))).subject("Practitioner/7").claim("patient", "Patient/1")
                .claim("resource", "Task/9").claim("definition", "ActivityDefinition/strengths-profile");
    }

    private static String signed(UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("e1").build(), signer(EC), change);
    }

    private static JWSSigner signer(ECKey key) {
        try {
            return new ECDSASigner(key);
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static String signed(JWSHeader header, JWSSigner signer, UnaryOperator<JWTClaimsSet.Builder> change) {
        try {
            SignedJWT token = new SignedJWT(header, change.apply(claims()).build());
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static void refused(String token, String why) {
        refused(token, HOST, why);
    }

    private static void refused(String token, Host host, String why) {
        assertThatThrownBy(() -> Token.check(token, host, NOW)).isInstanceOf(Token.Refused.class).hasMessageContaining(why);
    }

    @Test
    void a_token_as_hti_has_it_says_who_is_sent_about_whom_and_where_to() throws Exception {
        Token token = Token.check(signed(c -> c), HOST, NOW);
        assertThat(token.user()).isEqualTo("Practitioner/7");
        assertThat(token.person()).isEqualTo("Patient/1");
        assertThat(token.worksheet()).isEqualTo(PROFILE);
        assertThat(token.until()).isEqualTo(NOW.plusSeconds(300));
    }

    @Test
    void a_client_who_is_sent_is_also_the_one_it_is_about_and_the_worksheet_may_stand_alone() throws Exception {
        Token token = Token.check(signed(c -> c.subject("Patient/1").claim("patient", null).claim("definition", "strengths-profile")), HOST, NOW);
        assertThat(token.person()).isEqualTo("Patient/1");
        assertThat(token.worksheet()).isEqualTo(PROFILE);
    }

    @Test
    void rs_and_es_of_all_three_lengths_are_good() throws Exception {
        for (JWSAlgorithm algorithm : List.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512)) {
            Token.check(signed(new JWSHeader.Builder(algorithm).keyID("r1").build(), new RSASSASigner(RSA), c -> c), HOST, NOW);
        }
        for (Curve curve : List.of(Curve.P_256, Curve.P_384, Curve.P_521)) {
            ECKey key = ec("k", curve);
            ECDSASigner signer = new ECDSASigner(key);
            JWSHeader header = new JWSHeader(signer.supportedJWSAlgorithms().iterator().next());
            assertThatCode(() -> Token.check(signed(header, signer, c -> c), host(new Keys(List.of(key.toPublicJWK()))), NOW)).doesNotThrowAnyException();
        }
    }

    @Test
    void times_are_held_to() {
        refused(signed(c -> c.issueTime(Date.from(NOW.minusSeconds(400))).expirationTime(Date.from(NOW.minusSeconds(100)))), "too old");
        refused(signed(c -> c.issueTime(Date.from(NOW.plusSeconds(60)))), "future");
        refused(signed(c -> c.notBeforeTime(Date.from(NOW.plusSeconds(60)))), "not good yet");
        refused(signed(c -> c.expirationTime(Date.from(NOW.plusSeconds(301)))), "more than five minutes");
        refused(signed(c -> c.issueTime(Date.from(NOW)).expirationTime(Date.from(NOW))), "or for none");
        assertThatCode(() -> Token.check(signed(c -> c.issueTime(Date.from(NOW.plusSeconds(5)))), HOST, NOW)).doesNotThrowAnyException();
    }

    @Test
    void it_is_from_this_system_and_for_us_alone() {
        refused(signed(c -> c.issuer("https://other.example")), "somebody else");
        refused(signed(c -> c.audience("https://other.example")), "not for us");
        refused(signed(c -> c.audience(List.of(US, "https://other.example"))), "for us alone");
        refused(signed(c -> c.audience((String) null)), "not for us");
    }

    @Test
    void nothing_that_is_needed_may_be_missing() {
        for (String claim : List.of("iss", "aud", "iat", "exp", "jti", "sub", "definition")) {
            refused(signed(c -> c.claim(claim, null)), "");
        }
        refused(signed(c -> c.jwtID("1")), "guessed");
        refused(signed(c -> c.subject("x".repeat(201))), "too long");
        refused(signed(c -> c.claim("sub", List.of("Practitioner/7"))), "");
        refused(signed(c -> c.claim("definition", "../etc")), "");
        refused(signed(c -> c.claim("definition", "signals-plan")), "may not open");
    }

    @Test
    void nobody_else_can_sign() throws Exception {
        refused(signed(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("e1").build(), new ECDSASigner(ec("e1", Curve.P_256)), c -> c), "signature");
        refused(signed(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("unknown").build(), new ECDSASigner(EC), c -> c), "no key");
        refused(new PlainJWT(claims().build()).serialize(), "no signed token");
        String good = signed(c -> c);
        refused(good.substring(0, good.lastIndexOf('.') + 1), "");
        String[] parts = good.split("\\.");
        String other = Base64.getUrlEncoder().withoutPadding().encodeToString(
                claims().subject("Practitioner/8").build().toString().getBytes(StandardCharsets.UTF_8));
        refused(parts[0] + "." + other + "." + parts[2], "signature");
    }

    @Test
    void the_public_key_is_no_shared_secret() throws Exception {
        byte[] known = RSA.toRSAPublicKey().getEncoded();
        refused(signed(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("r1").build(), new MACSigner(known), c -> c), "no key");
        byte[] pem = ("-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(known) + "\n-----END PUBLIC KEY-----\n").getBytes(StandardCharsets.UTF_8);
        refused(signed(new JWSHeader(JWSAlgorithm.HS256), new MACSigner(pem), c -> c), "no key");
    }

    @Test
    void a_token_cannot_bring_its_own_key_or_ask_for_something() throws Exception {
        RSAKey own = rsa("own", 2048);
        JWSSigner signer = new RSASSASigner(own);
        refused(signed(new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(own.toPublicJWK()).build(), signer, c -> c), "header");
        refused(signed(new JWSHeader.Builder(JWSAlgorithm.RS256).jwkURL(URI.create("https://other.example/keys")).build(), signer, c -> c), "header");
        refused(signed(new JWSHeader.Builder(JWSAlgorithm.RS256).x509CertURL(URI.create("https://other.example/keys")).build(), signer, c -> c), "header");
        refused(signed(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("e1").criticalParams(Set.of("exp")).customParam("exp", 1).build(), signer(EC), c -> c), "header");
    }

    @Test
    void what_is_too_big_or_no_token_at_all_is_not_looked_at() {
        refused(signed(c -> c.claim("more", "x".repeat(Token.LONGEST))), "too long");
        for (String nonsense : new String[] {null, "", ".", "..", "a.b.c", "{}", "\u0000", "e30.e30.e30", JOSEObjectType.JWT.toString()}) {
            refused(nonsense, "");
        }
    }

    @Test
    void more_than_one_key_is_good_so_that_a_new_one_can_come_before_the_old_one_goes(@TempDir Path folder) throws Exception {
        Path set = Files.writeString(folder.resolve("keys.json"), new JWKSet(List.of(RSA.toPublicJWK(), ec("old", Curve.P_384).toPublicJWK())).toString());
        Path pem = Files.writeString(folder.resolve("new.pem"), "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(EC.toECPublicKey().getEncoded()) + "\n-----END PUBLIC KEY-----\n");
        Host host = host(Keys.read(List.of(set, pem)));
        assertThat(Token.check(signed(new JWSHeader(JWSAlgorithm.ES256), new ECDSASigner(EC), c -> c), host, NOW)).isNotNull();
        assertThat(Token.check(signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("r1").build(), new RSASSASigner(RSA), c -> c), host, NOW)).isNotNull();
    }

    @Test
    void keys_that_are_weak_private_shared_or_absent_are_refused(@TempDir Path folder) throws Exception {
        OctetSequenceKey shared = new OctetSequenceKeyGenerator(256).generate();
        assertThatThrownBy(() -> new Keys(List.of(shared))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Keys(List.of(rsa("weak", 1024).toPublicJWK()))).hasMessageContaining("2048");
        assertThatThrownBy(() -> new Keys(List.of(EC))).hasMessageContaining("private");
        assertThatThrownBy(() -> new Keys(List.of())).hasMessageContaining("no key");
        Path nonsense = Files.writeString(folder.resolve("keys.json"), "{\"keys\":3}");
        assertThatThrownBy(() -> Keys.read(List.of(nonsense))).isInstanceOf(IllegalArgumentException.class);
    }
}
