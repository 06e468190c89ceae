package srh.model;

/** How much a preference matters. */
public enum Weight { MUST, GLADLY, EITHER_WAY, CERTAINLY_NOT }
