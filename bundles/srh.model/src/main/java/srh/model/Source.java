package srh.model;

/** How something about a person came to be known. */
public enum Source {
    /** The person, or another speaker, said it. */
    SAID,
    /** The person showed it, without words. */
    SHOWN,
    /** Somebody saw it. */
    SEEN,
    /** Somebody supposes it; to be checked with the person. */
    SUPPOSED;

    /** Whether it comes from the speaker, rather than from who looked on. */
    public boolean own() {
        return this == SAID || this == SHOWN;
    }
}
