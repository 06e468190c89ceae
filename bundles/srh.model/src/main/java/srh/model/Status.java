package srh.model;

/** Whether a profile is being talked about or rests. There is no "finished". */
public enum Status { IN_CONVERSATION, RESTING }
