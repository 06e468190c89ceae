package srh.model;

/** Who made a wish into a goal: always the client, alone or with a representative. */
public enum ChosenBy { CLIENT, CLIENT_WITH_REPRESENTATIVE }
