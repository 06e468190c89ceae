package srh.embed.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import srh.worksheet.WorksheetId;

/**
 * What a launch token says, once it is sure who says it, to whom and when. Form: HTI 2.0, a signed JWT. Whether it was used
 * before, and whether the names in it are known, the door says.
 *
 * @param id of this token, which no other has
 * @param user who is sent, by the name the other system has for the account
 * @param person about whom, by the name the other system has for the person
 */
record Token(String id, Instant until, String user, String person, WorksheetId worksheet) {
    static final int LONGEST = 8_192;
    private static final int LONGEST_NAME = 200;
    private static final int SHORTEST_ID = 8;
    private static final Duration LONGEST_LIFE = Duration.ofMinutes(5);
    /** Clocks of two machines are never quite the same. */
    private static final Duration SKEW = Duration.ofSeconds(10);
    private static final String ACTIVITY = "ActivityDefinition/";
    /** A token says nothing about where its key is to be found. */
    private static final Set<String> OF_KEYS = Set.of("jku", "x5u", "jwk", "x5c", "x5t", "x5t#S256", "crit");

    /** Why a token is not good; for the log, and for nobody outside. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String why) {
            super(why);
        }
    }

    static Token check(@Nullable String text, Host host, Instant now) throws Refused {
        if (text == null || text.length() > LONGEST) {
            throw new Refused("there is no token, or it is too long");
        }
        try {
            SignedJWT token = SignedJWT.parse(text);
            signed(token, host.keys());
            return claims(token.getJWTClaimsSet(), host, now);
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            throw new Refused("it is no signed token: " + e.getMessage());
        }
    }

    private static void signed(SignedJWT token, Keys keys) throws Refused, JOSEException {
        JWSHeader header = token.getHeader();
        if (header.getIncludedParams().stream().anyMatch(OF_KEYS::contains)) {
            throw new Refused("its header names a key or asks for something of its own");
        }
        List<JWSVerifier> fitting = keys.of(header.getAlgorithm(), header.getKeyID());
        for (JWSVerifier verifier : fitting) {
            if (token.verify(verifier)) {
                return;
            }
        }
        throw new Refused(fitting.isEmpty() ? "no key of this system fits " + header.getAlgorithm() + " and its key id" : "its signature is not that of a key of this system");
    }

    private static Token claims(JWTClaimsSet claims, Host host, Instant now) throws Refused, ParseException {
        must(host.issuer().equals(claims.getIssuer()), "it is from somebody else");
        must(claims.getAudience().equals(List.of(host.audience())), "it is not for us alone");
        Instant made = moment(claims.getIssueTime(), "iat");
        Instant until = moment(claims.getExpirationTime(), "exp");
        must(!made.isAfter(now.plus(SKEW)), "it is from the future");
        must(claims.getNotBeforeTime() == null || !claims.getNotBeforeTime().toInstant().isAfter(now.plus(SKEW)), "it is not good yet");
        must(now.isBefore(until.plus(SKEW)), "it is too old");
        must(until.isAfter(made) && !until.isAfter(made.plus(LONGEST_LIFE)), "it is good for more than five minutes, or for none");
        String id = name(claims.getJWTID(), "jti");
        must(id.length() >= SHORTEST_ID, "its jti can be guessed");
        String user = name(claims.getStringClaim("sub"), "sub");
        String person = name(Optional.ofNullable(claims.getStringClaim("patient")).orElse(user), "patient");
        String definition = name(claims.getStringClaim("definition"), "definition");
        WorksheetId worksheet = new WorksheetId(definition.startsWith(ACTIVITY) ? definition.substring(ACTIVITY.length()) : definition);
        must(host.worksheets().contains(worksheet), "this system may not open " + worksheet);
        return new Token(id, until, user, person, worksheet);
    }

    private static Instant moment(@Nullable Date date, String claim) throws Refused {
        must(date != null, claim + " is missing");
        return date.toInstant();
    }

    private static String name(@Nullable String value, String claim) throws Refused {
        must(value != null && !value.isBlank() && value.length() <= LONGEST_NAME, claim + " is missing or too long");
        return value;
    }

    private static void must(boolean so, String otherwise) throws Refused {
        if (!so) {
            throw new Refused(otherwise);
        }
    }
}
