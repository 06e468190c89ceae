package srh.model;

import java.util.UUID;

/** Whom or what a record is about. */
public sealed interface SubjectId permits PersonId, TeamId {
    UUID value();
}
