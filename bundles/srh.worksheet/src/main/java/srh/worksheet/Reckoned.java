package srh.worksheet;

/** Where an answer comes from that nobody gives: it is reckoned from others. */
public sealed interface Reckoned permits Score, Expression {}
