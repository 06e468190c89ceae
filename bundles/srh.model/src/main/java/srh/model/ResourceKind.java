package srh.model;

/** Who or what can help. */
public enum ResourceKind { PERSON, PLACE, MEANS, ORGANISATION, PEERS, DIGITAL }
