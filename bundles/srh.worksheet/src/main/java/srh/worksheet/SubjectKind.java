package srh.worksheet;

/** What a worksheet is about. */
public enum SubjectKind { PERSON, NEIGHBOURHOOD, TEAM }
