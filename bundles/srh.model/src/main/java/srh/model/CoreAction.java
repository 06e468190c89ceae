package srh.model;

/** The four V's: what every action of a professional is for, one or more of them at a time. */
public enum CoreAction {
    /** Verbinden. */
    CONNECT,
    /** Verstaan. */
    UNDERSTAND,
    /** Verzekeren: holding, safety, room for vulnerability. */
    SECURE,
    /** Versterken: using and widening what someone can. */
    STRENGTHEN
}
