package srh.distribution.load;

import java.util.UUID;

/** One thing that was typed and sent, under the command by which it can be sent again. */
record Save(UUID command, UUID field, String base, String text, boolean wish) {}
