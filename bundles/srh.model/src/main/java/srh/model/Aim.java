package srh.model;

/** What a wish wants. Keeping a good situation is a full wish. */
public enum Aim { CHANGE, KEEP }
