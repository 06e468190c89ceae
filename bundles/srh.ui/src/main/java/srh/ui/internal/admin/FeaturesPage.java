package srh.ui.internal.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.Optional;
import srh.dossier.FeatureAdministration.FeatureNow;
import srh.dossier.WorksheetAdministration.FailedWorksheet;
import srh.features.Part;
import srh.features.State;
import srh.ui.internal.Page;
import srh.ui.internal.Services;
import srh.ui.internal.form.Form;
import srh.ui.internal.form.Rows;
import srh.ui.view.Card;
import srh.ui.view.Icon;

/** What the organisation uses of the toolkit: each feature, how it does, and taking it in or leaving it out; and the worksheets that are not there. */
public final class FeaturesPage extends Page {
    private static final long serialVersionUID = 1L;
    private transient Rows<FeatureNow> rows;

    public FeaturesPage(Services services) {
        super(services);
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        rows = new Rows<>("features", visit().texts(), new Rows.Row<>(FeatureNow::name, FeatureNow::title, this::state, this::inside));
        add(head(text("ui.nav.features")));
        add(new Card("features", text("ui.features.list"), new Paragraph(text("ui.features.explained")), rows));
        add(new DroppedPlugins(services(), visit()).card(allowed(services().worksheetAdministration().plugins(visit().caller()))));
        add(new RefusedWorksheets(allowed(services().worksheetAdministration().refused(visit().caller(), visit().texts().locale())), visit().texts()).card());
        add(failures(allowed(services().worksheetAdministration().failed(visit().caller()))));
        refresh();
    }

    private Card failures(List<FailedWorksheet> failed) {
        Card card = new Card("failed-worksheets", text("ui.openings.title"));
        if (failed.isEmpty()) {
            card.add(Icon.of("check").before(new Paragraph(text("ui.openings.none"))));
            return card;
        }
        UnorderedList list = new UnorderedList();
        for (FailedWorksheet one : failed) {
            list.add(new ListItem(text("ui.openings.line", one.worksheet(), why(one), visit().texts().counted("ui.openings.times", one.times()),
                    visit().texts().times().moment(one.last()))));
        }
        card.add(new Paragraph(text("ui.openings.explained")), list);
        return card;
    }

    private String why(FailedWorksheet one) {
        return switch (one.failed()) {
            case OPENING -> one.reason().map(reason -> text("ui.openings.threw", reason)).orElse(text("ui.openings.late"));
            case FINDING -> text("ui.openings.finding", one.reason().orElse(""));
        };
    }

    private void refresh() {
        rows.show(allowed(services().features().features(visit().caller(), visit().texts().locale())));
    }

    private String state(FeatureNow feature) {
        return text(switch (feature.state()) {
            case State.Enabled on -> anyTrouble(feature) ? "ui.features.trouble" : "ui.features.on";
            case State.Disabled off -> "ui.features.off";
            case State.Failed failed -> "ui.features.failed";
        });
    }

    private static boolean anyTrouble(FeatureNow feature) {
        return feature.parts().stream().anyMatch(part -> part.condition() == Part.Condition.FAILED);
    }

    private Component inside(FeatureNow feature) {
        Div inside = new Div(new Paragraph(feature.description()));
        inside.addClassName("srh-stack");
        if (feature.state() instanceof State.Failed(String reason)) {
            Div told = Icon.of("info-circle").before(new Div(reason));
            told.addClassName("srh-notice");
            inside.add(told);
        }
        if (!feature.parts().isEmpty()) {
            inside.add(parts(feature));
        }
        if (feature.toolkit()) {
            inside.add(new Paragraph(text("ui.features.toolkit")));
        } else {
            inside.add(choice(feature));
        }
        return inside;
    }

    /** Closed, for they say something only to who looks for what is wrong; open where something is. */
    private NativeDetails parts(FeatureNow feature) {
        UnorderedList parts = new UnorderedList();
        for (Part part : feature.parts()) {
            String condition = text("ui.features.part." + part.condition());
            Span line = new Span(text("ui.features.part", part.name(), part.version(), condition));
            ListItem item = new ListItem(line);
            Optional<String> reason = part.reason();
            reason.ifPresent(why -> {
                Paragraph told = new Paragraph(why);
                told.addClassName("srh-small");
                item.add(told);
            });
            parts.add(item);
        }
        NativeDetails details = new NativeDetails(new Span(visit().texts().counted("ui.features.parts", feature.parts().size())), parts);
        details.setId("parts-" + feature.name());
        details.addClassName("srh-more");
        details.setOpen(anyTrouble(feature));
        return details;
    }

    private Form choice(FeatureNow feature) {
        boolean on = feature.state() instanceof State.Enabled;
        String id = "feature-" + feature.name();
        return new Form(id, visit().texts()).sends(id + "-go", text(on ? "ui.features.leave" : "ui.features.take"), () -> on
                ? services().features().disable(visit().caller(), feature.name())
                : services().features().enable(visit().caller(), feature.name()), this::refresh);
    }
}
