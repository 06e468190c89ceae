package srh.access;

/** What somebody is in this organisation. One account can have several roles. */
public enum Role { CLIENT, WORKER, ADMINISTRATOR }
