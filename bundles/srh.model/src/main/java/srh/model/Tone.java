package srh.model;

/** How an experience was. */
public enum Tone { GOOD, MIXED, HARD }
