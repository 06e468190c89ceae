package srh.dossier.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import srh.model.CoreAction;
import srh.model.CycleStep;
import srh.worksheet.About;
import srh.worksheet.Asked;
import srh.worksheet.Audience;
import srh.worksheet.Content;
import srh.worksheet.Face;
import srh.worksheet.Item;
import srh.worksheet.LinkId;
import srh.worksheet.Occurs;
import srh.worksheet.Questionnaire;
import srh.worksheet.Range;
import srh.worksheet.Shown;
import srh.worksheet.SubjectKind;
import srh.worksheet.Wording;
import srh.worksheet.Worksheet;
import srh.worksheet.WorksheetId;

/** A worksheet for tests: hours of sleep from 0 to 24, what it was like, nights that repeat, a photo of at most 1,000 bytes, and the writer's own thoughts. */
record Diary(SubjectKind subject, String version) implements Worksheet {
    static final WorksheetId PERSON = new WorksheetId("diary");
    static final WorksheetId TEAM = new WorksheetId("team-diary");

    @Override
    public About about() {
        return new About(subject == SubjectKind.PERSON ? PERSON : TEAM, version, subject, Set.of(CycleStep.UNDERSTAND),
                Set.of(CoreAction.UNDERSTAND), Set.of(), Set.of(Audience.WORKER));
    }

    @Override
    public Content content() {
        return new Content.Form(new Questionnaire("urn:srh:test:diary", version, new Wording("Diary"), Locale.ENGLISH, List.of(), List.of(
                new Item.Decimal(face("hours", Face.Privacy.SHARED), Asked.ONCE, new Range<>(BigDecimal.ZERO, BigDecimal.valueOf(24)), 1,
                        Item.Counting.BOX, null, null),
                new Item.Text(face("story", Face.Privacy.SHARED), Asked.ONCE, 5000, 0),
                new Item.Group(face("night", Face.Privacy.SHARED), Occurs.OFTEN, Item.Group.Layout.LIST,
                        List.of(new Item.Line(face("dream", Face.Privacy.SHARED), Asked.ONCE, 100, 0, null))),
                new Item.Attachment(face("photo", Face.Privacy.SHARED), Asked.ONCE, Set.of("image/png", "text/plain"), 1_000),
                new Item.Text(face("own", Face.Privacy.AUTHOR), Asked.ONCE, 5000, 0))));
    }

    static Face face(String linkId, Face.Privacy privacy) {
        return new Face(new LinkId(linkId), null, new Wording(linkId), null, Shown.ALWAYS, false, privacy, List.of());
    }
}
