package srh.ui.internal.person;

import srh.model.Domain;
import srh.model.Mark;
import srh.model.PersonId;
import srh.worksheet.WorksheetId;

/** The addresses of a person's pages. */
public record Addresses(PersonId person, WorksheetId profile) {
    /** The worksheet that is opened from the wheel. */
    public static final WorksheetId PROFILE = new WorksheetId("strengths-profile");

    public Addresses(PersonId person) {
        this(person, PROFILE);
    }

    public String home() {
        return "/person/" + person;
    }

    public String of(Domain domain) {
        return home() + "/" + profile + "/" + domain;
    }

    public String of(Mark mark) {
        return of(mark.domain()) + "?field=" + mark.field();
    }
}
