package srh.model;

/** Why a wish moves someone. Wishes with a drive go first: the motivation is the person's own. */
public enum Drive { NECESSITY, AMBITION, PASSION }
