package srh.model;

import java.util.UUID;

/**
 * What is read, watched and kept as one: all that is kept of a person's strengths profile, or one filled-in worksheet.
 * Every record is about a {@link SubjectId subject}; a profile is about the person whose it is.
 */
public sealed interface RecordId permits PersonId, EntryId {
    UUID value();
}
