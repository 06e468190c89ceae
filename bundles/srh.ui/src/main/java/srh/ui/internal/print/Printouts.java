package srh.ui.internal.print;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import srh.access.Caller;
import srh.dossier.Answer;
import srh.dossier.Entries;
import srh.dossier.Sheet;
import srh.print.Document;
import srh.worksheet.Answers;
import srh.worksheet.Content;
import srh.worksheet.Filled;
import srh.worksheet.Finding;
import srh.worksheet.Finds;
import srh.worksheet.Reckoner;
import srh.worksheet.Worksheet;
import srh.worksheet.print.FilledIn;
import srh.worksheet.print.Texts;
import srh.worksheet.print.WorksheetOnPaper;

/** What there is to print: worksheets that were filled in, through the door; and blank ones, which are nobody's. */
@Component(service = Printouts.class)
public final class Printouts {
    private final Entries entries;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, fieldOption = FieldOption.REPLACE)
    volatile List<Worksheet> worksheets = List.of();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable Reckoner reckoner;

    @Activate
    public Printouts(@Reference Entries entries) {
        this.entries = entries;
    }

    /** What is asked for, or empty where it is not there or this caller may not see it. */
    Optional<Document> document(Caller who, Printout asked, Texts texts) {
        return switch (asked) {
            case Printout.Blank blank -> worksheets.stream().filter(worksheet -> worksheet.about().id().equals(blank.worksheet()))
                    .flatMap(worksheet -> blank(worksheet, texts).stream()).findFirst();
            case Printout.Filled filled -> switch (entries.print(who, filled.entry(), filled.moment())) {
                case Answer.Ok<Sheet>(Sheet sheet) -> Optional.of(WorksheetOnPaper.filled(read(sheet), texts));
                case Answer.Denied<Sheet>() -> Optional.empty();
            };
        };
    }

    private static Optional<Document> blank(Worksheet worksheet, Texts texts) {
        return switch (worksheet.content()) {
            case Content.Form form -> Optional.of(WorksheetOnPaper.blank(form.questionnaire(), worksheet.about().subject(), texts));
            case Content.OwnView view -> Optional.empty();
        };
    }

    private FilledIn read(Sheet sheet) {
        Filled filled = Filled.of(sheet.definition().questionnaire(), Answers.of(sheet.fields()), reckoner);
        List<Finding> found = worksheets.stream().filter(worksheet -> worksheet.about().equals(sheet.definition().about()))
                .filter(Finds.class::isInstance).flatMap(worksheet -> ((Finds) worksheet).find(filled).stream()).toList();
        return new FilledIn(sheet.about(), filled, sheet.fields(), found, sheet.asOf());
    }
}
