package srh.model;

/** Whether somebody or something that can help is there when it is needed. */
public enum Availability { AT_HAND, SOMETIMES, TO_BE_ASKED, NOT_NOW }
