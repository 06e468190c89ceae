package srh.garden;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import srh.model.CoreAction;
import srh.model.CycleStep;
import srh.model.Domain;
import srh.ui.view.Opened;
import srh.ui.view.WorksheetView;
import srh.worksheet.About;
import srh.worksheet.Asked;
import srh.worksheet.Audience;
import srh.worksheet.Content;
import srh.worksheet.Face;
import srh.worksheet.Filled;
import srh.worksheet.Finding;
import srh.worksheet.Finds;
import srh.worksheet.Item;
import srh.worksheet.LinkId;
import srh.worksheet.Questionnaire;
import srh.worksheet.SubjectKind;
import srh.worksheet.Wording;
import srh.worksheet.Worksheet;
import srh.worksheet.WorksheetId;

/** A worksheet with code as a stranger could have made it; it does what makes a page remember its classes. */
public class Garden implements Worksheet, WorksheetView {
    private record Bed(String name, int plants) {}

    @Override
    public About about() {
        return new About(worksheet(), "1.0.0", SubjectKind.PERSON, Set.of(CycleStep.UNDERSTAND), Set.of(CoreAction.UNDERSTAND),
                EnumSet.of(Domain.LEISURE), EnumSet.allOf(Audience.class));
    }

    @Override
    public Content content() {
        return new Content.OwnView();
    }

    @Override
    public WorksheetId worksheet() {
        return new WorksheetId("garden");
    }

    @Override
    public Component open(Opened opened) {
        Beds beds = new Beds("In the garden: " + new Bed("roses", 3));
        opened.observe(beds, fields -> beds.setText("changed"));
        return beds;
    }

    @Tag("srh-garden")
    @JsModule("./garden.js")
    static final class Beds extends Div {
        private static final long serialVersionUID = 1L;

        Beds(String text) {
            super(text);
            setId("beds");
            add(new NativeButton("Water", event -> setText("Watered")));
        }
    }

    /** One of questions that cannot find anything in what is answered. */
    public static final class Weeds implements Worksheet, Finds {
        @Override
        public About about() {
            return new About(new WorksheetId("weeds"), "1.0.0", SubjectKind.PERSON, Set.of(CycleStep.UNDERSTAND), Set.of(CoreAction.UNDERSTAND),
                    Set.of(), EnumSet.allOf(Audience.class));
        }

        @Override
        public Content content() {
            Item line = new Item.Line(new Face(new LinkId("weed"), new Wording("Wat groeit er?")), Asked.ONCE, 100, 0, null);
            return new Content.Form(new Questionnaire("urn:srh:worksheet:weeds", "1.0.0", new Wording("Onkruid"), Locale.of("nl"), List.of(), List.of(line)));
        }

        @Override
        public List<Finding> find(Filled filled) {
            throw new IllegalStateException("what Noor said");
        }
    }

    /** One that cannot be opened. */
    public static final class Thorns extends Garden {
        @Override
        public WorksheetId worksheet() {
            return new WorksheetId("thorns");
        }

        @Override
        public Component open(Opened opened) {
            throw new IllegalStateException("what Noor said");
        }
    }
}
