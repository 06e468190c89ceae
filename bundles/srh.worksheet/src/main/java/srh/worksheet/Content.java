package srh.worksheet;

import java.util.Objects;

/** What a worksheet consists of. */
public sealed interface Content {
    /** Questions, whose answers are kept as this worksheet's own. */
    record Form(Questionnaire questionnaire) implements Content {
        public Form {
            Objects.requireNonNull(questionnaire, "questionnaire");
        }
    }

    /** A view of its own on what is kept of the person: what is said in it is kept in the record itself. */
    record OwnView() implements Content {}
}
