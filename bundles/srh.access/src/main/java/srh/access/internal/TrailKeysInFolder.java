package srh.access.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Map;
import java.util.Set;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import srh.access.TrailKeys;
import srh.access.TrailSeal;

/** Keeps the trail's keys in {@code <srh.data>/keys}, readable by the installation's own user alone. */
@Component(configurationPid = "srh.access.trail")
public final class TrailKeysInFolder implements TrailKeys {
    private static final Logger LOG = LoggerFactory.getLogger(TrailKeysInFolder.class);
    private static final String ALGORITHM = "Ed25519";

    private final TrailSeal seal;
    private final PrivateKey signing;
    private final PublicKey checking;
    private final Path anchor;

    @Activate
    public TrailKeysInFolder(BundleContext context, Map<String, Object> settings) {
        this(folder(context, "srh.data"), anchor(context, settings));
    }

    public TrailKeysInFolder(Path data, Path anchor) {
        Path keys = data.resolve("keys");
        try {
            Files.createDirectories(keys);
            seal = new TrailSeal(kept(keys.resolve("trail.hmac"), TrailKeysInFolder::random));
            Path pair = keys.resolve("trail.ed25519");
            Path open = keys.resolve("trail.ed25519.pub");
            if (!Files.exists(pair)) {
                Files.deleteIfExists(open);
                KeyPair fresh = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
                kept(open, fresh.getPublic()::getEncoded);
                kept(pair, fresh.getPrivate()::getEncoded);
            }
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            signing = factory.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(pair)));
            checking = factory.generatePublic(new X509EncodedKeySpec(Files.readAllBytes(open)));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the keys of the trail in " + keys + " can't be read or made", e);
        }
        this.anchor = anchor.toAbsolutePath().normalize();
        if (this.anchor.startsWith(data.toAbsolutePath().normalize())) {
            LOG.warn("The trail's anchor {} lies inside the data folder: who can change the data can change both. "
                    + "Set srh.anchor to a folder elsewhere.", this.anchor);
        }
    }

    private static Path folder(BundleContext context, String property) {
        String folder = context.getProperty(property);
        if (folder == null || folder.isBlank()) {
            throw new IllegalStateException("the framework property " + property + " names no folder");
        }
        return Path.of(folder);
    }

    private static Path anchor(BundleContext context, Map<String, Object> settings) {
        return settings.get("anchor") instanceof String set && !set.isBlank() ? Path.of(set)
                : folder(context, "srh.home").resolve("anchor");
    }

    private interface Fresh {
        byte[] bytes();
    }

    private static byte[] random() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /** What the file holds; made first, whole and for the owner's eyes only, when there is none. */
    private static byte[] kept(Path file, Fresh fresh) throws IOException {
        if (!Files.exists(file)) {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.deleteIfExists(part);
            try (FileChannel out = FileChannel.open(part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly(file))) {
                ByteBuffer bytes = ByteBuffer.wrap(fresh.bytes());
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileAlreadyExistsException e) {
                Files.delete(part);
            }
        }
        return Files.readAllBytes(file);
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    @Override
    public TrailSeal seal() {
        return seal;
    }

    @Override
    public byte[] sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(signing);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the trail's checkpoint can't be signed", e);
        }
    }

    @Override
    public boolean signed(String text, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(checking);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    @Override
    public Path anchor() {
        return anchor;
    }
}
