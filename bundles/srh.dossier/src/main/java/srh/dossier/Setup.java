package srh.dossier;

import org.osgi.annotation.versioning.ProviderType;

/** The very first account of an installation: there is nobody yet who could allow it. */
@ProviderType
public interface Setup {
    boolean needed();

    /** Makes the first administrator; refused as soon as there is any account. */
    Done firstAdministrator(String signInName, String name, char[] password);
}
