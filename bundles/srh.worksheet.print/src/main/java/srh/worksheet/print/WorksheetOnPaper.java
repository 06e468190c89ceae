package srh.worksheet.print;

import srh.print.Document;
import srh.worksheet.Questionnaire;
import srh.worksheet.SubjectKind;
import srh.worksheet.print.internal.BlankSheet;
import srh.worksheet.print.internal.FilledSheet;

/** Puts a worksheet on paper. What is only for its author, and what is hidden, is on no paper. */
public final class WorksheetOnPaper {
    private WorksheetOnPaper() {}

    /** To be filled in with a pen. When something is asked only sometimes, it says when. */
    public static Document blank(Questionnaire questionnaire, SubjectKind about, Texts texts) {
        return new BlankSheet(questionnaire, texts).document(about);
    }

    /** As it was filled in: who said what, and what the answers say together. What is not asked now is left out. */
    public static Document filled(FilledIn sheet, Texts texts) {
        return new FilledSheet(sheet, texts).document();
    }
}
