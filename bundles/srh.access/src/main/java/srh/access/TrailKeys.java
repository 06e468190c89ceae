package srh.access;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** The keys with which the trail is sealed and signed, and the folder outside the data that anchors it. */
@ProviderType
public interface TrailKeys {
    TrailSeal seal();

    /** An Ed25519 signature of a text. */
    byte[] sign(String text);

    /** Whether the signature of the text was made by these keys. */
    boolean signed(String text, byte[] signature);

    /** Where checkpoints are written. */
    Path anchor();
}
