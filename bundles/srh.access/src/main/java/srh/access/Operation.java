package srh.access;

import static srh.access.Operation.Action.CHANGE;
import static srh.access.Operation.Action.READ;
import static srh.access.Operation.Action.SEARCH;

/**
 * Everything the door can be asked to do, who may do it, and as what it stands in the trail. What is not listed can't
 * be done; who is not named may not.
 */
public enum Operation {
    /** See the list of people one works with, or oneself. */
    SEE_MY_PEOPLE(SEARCH, Needs.CLIENT_OR_WORKER, Purpose.CARE),
    /** See the list of teams one works in. */
    SEE_MY_TEAMS(SEARCH, Needs.CLIENT_OR_WORKER, Purpose.CARE),
    SEE_PERSON(READ, Needs.CONCERNED, Purpose.CARE),
    SEE_PROFILE(READ, Needs.CONCERNED, Purpose.CARE),
    CHANGE_PROFILE(CHANGE, Needs.CONCERNED, Purpose.CARE),
    /** The worksheets that were filled in about a person or a team, and what stands on one of them. */
    SEE_WORKSHEET(READ, Needs.CONCERNED, Purpose.CARE),
    CHANGE_WORKSHEET(CHANGE, Needs.CONCERNED, Purpose.CARE),
    /** Take what stands on a worksheet along on paper, out of the record. */
    PRINT_WORKSHEET(Action.EXPORT, Needs.CONCERNED, Purpose.CARE),
    /** Who looked into my record, and why. */
    SEE_OWN_TRAIL(Action.READ_TRAIL, Needs.SELF, Purpose.OWN_RECORD),
    USE_OWN_ACCOUNT(CHANGE, Needs.SIGNED_IN, Purpose.OWN_RECORD),
    SEE_ADMINISTRATION(READ, Needs.ADMINISTRATOR, Purpose.ADMINISTRATION),
    ADMINISTER(CHANGE, Needs.ADMINISTRATOR, Purpose.ADMINISTRATION);

    /** What an act is to the trail (NEN 7513:2018). */
    public enum Action { CREATE, READ, CHANGE, DELETE, EXPORT, SEARCH, MERGE, TRANSFER, EMERGENCY, READ_TRAIL, SIGN_IN, SIGN_OUT }

    /** What somebody must be for an operation. */
    public enum Needs {
        SIGNED_IN, CLIENT_OR_WORKER, SELF,
        /** It is about the client her- or himself, about somebody a worker has a care relation with, or about the worker's own team. */
        CONCERNED,
        ADMINISTRATOR
    }

    /** What it is done for. */
    public enum Purpose { CARE, OWN_RECORD, ADMINISTRATION }

    private final Action action;
    private final Needs needs;
    private final Purpose purpose;

    Operation(Action action, Needs needs, Purpose purpose) {
        this.action = action;
        this.needs = needs;
        this.purpose = purpose;
    }

    public Action action() {
        return action;
    }

    public Needs needs() {
        return needs;
    }

    public Purpose purpose() {
        return purpose;
    }
}
