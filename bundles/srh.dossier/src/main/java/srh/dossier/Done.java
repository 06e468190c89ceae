package srh.dossier;

/** How an act that keeps no words ended, such as one of administration. */
public sealed interface Done {
    record Ok() implements Done {}

    record Rejected(Problem problem) implements Done {}

    record Denied() implements Done {}
}
