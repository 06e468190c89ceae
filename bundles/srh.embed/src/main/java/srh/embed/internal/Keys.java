package srh.embed.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The public keys of another system, from a JWK set or from PEM files. The key says which algorithms it is for, and not the
 * token; a shared secret is never a key here.
 */
final class Keys {
    private static final int SMALLEST_RSA = 2048;
    private static final Set<JWSAlgorithm> OF_RSA = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512);
    private static final Map<Curve, JWSAlgorithm> OF_CURVE =
            Map.of(Curve.P_256, JWSAlgorithm.ES256, Curve.P_384, JWSAlgorithm.ES384, Curve.P_521, JWSAlgorithm.ES512);
    private static final Pattern PEM = Pattern.compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");

    private final List<JWK> all;

    Keys(List<JWK> all) {
        all.forEach(Keys::check);
        this.all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("there is no key in it");
        }
    }

    /** @throws IllegalArgumentException with a reason in words where one of the files holds something else */
    static Keys read(List<Path> files) throws IOException {
        List<JWK> keys = new ArrayList<>();
        for (Path file : files) {
            String text = Files.readString(file);
            try {
                keys.addAll(text.stripLeading().startsWith("{") ? JWKSet.parse(text).getKeys() : pem(text));
            } catch (ParseException | GeneralSecurityException e) {
                throw new IllegalArgumentException(file + " holds neither a JWK set nor public keys as PEM", e);
            }
        }
        return new Keys(keys);
    }

    private static List<JWK> pem(String text) throws GeneralSecurityException {
        List<JWK> keys = new ArrayList<>();
        for (Matcher found = PEM.matcher(text); found.find();) {
            byte[] key = Base64.getMimeDecoder().decode(found.group(1));
            keys.add(key(key));
        }
        return keys;
    }

    private static JWK key(byte[] encoded) throws GeneralSecurityException {
        try {
            return new RSAKey.Builder((RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded))).build();
        } catch (GeneralSecurityException notRsa) {
            PublicKey key = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded));
            return new ECKey.Builder(Objects.requireNonNull(Curve.forECParameterSpec(((ECPublicKey) key).getParams()), "curve"), (ECPublicKey) key).build();
        }
    }

    private static void check(JWK key) {
        if (key.isPrivate()) {
            throw new IllegalArgumentException("a private key stands in it, which nobody but the other system may have");
        }
        boolean fits = key instanceof RSAKey rsa && rsa.size() >= SMALLEST_RSA || key instanceof ECKey ec && OF_CURVE.containsKey(ec.getCurve());
        if (!fits || key.getKeyUse() != null && !key.getKeyUse().equals(KeyUse.SIGNATURE)) {
            throw new IllegalArgumentException("a key in it is not for signing with RS256 to RS512 (2048 bits or more) or ES256 to ES512");
        }
    }

    /** What checks signatures that name this algorithm and this key; without a name all keys that fit are tried. */
    List<JWSVerifier> of(JWSAlgorithm algorithm, @Nullable String id) {
        return all.stream().filter(key -> id == null || id.equals(key.getKeyID())).filter(key -> fits(key, algorithm)).map(Keys::verifier).toList();
    }

    private static boolean fits(JWK key, JWSAlgorithm algorithm) {
        boolean own = key.getAlgorithm() == null || key.getAlgorithm().equals(algorithm);
        return own && (key.getKeyType().equals(KeyType.RSA) ? OF_RSA.contains(algorithm)
                : Optional.ofNullable(OF_CURVE.get(((ECKey) key).getCurve())).filter(algorithm::equals).isPresent());
    }

    private static JWSVerifier verifier(JWK key) {
        try {
            return key instanceof RSAKey rsa ? new RSASSAVerifier(rsa) : new ECDSAVerifier((ECKey) key);
        } catch (JOSEException e) {
            throw new IllegalStateException("a key that was fit is not", e);
        }
    }
}
